import { describe } from './describe.ts';
import { portalOf, type Circumstances, type FileMap } from './example-portal.ts';
import { rules, runChecks, type Rule } from './index.ts';

export { base, filesOf, portalOf, type Circumstances, type FileMap } from './example-portal.ts';

/** What a rule (or every rule) says of the base with these files, each finding as the line that an editor sees. */
export function say(map: FileMap = {}, rule?: Rule, circumstances: Circumstances = {}): readonly string[] {
  const { today = '2026-06-01', publicFiles = [], pictures = [] } = circumstances;
  const context = { portal: portalOf(map), today, publicFiles, pictures };
  return runChecks(context, rule === undefined ? rules : [rule]).map(describe);
}
