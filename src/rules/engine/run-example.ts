import type { Finding } from '../../data/finding.ts';
import { portalOf } from './example-portal.ts';
import { rules, runChecks } from './index.ts';
import type { Example } from './guides.ts';
import type { Rule } from './rule.ts';

/** What the rules say of an example: all of them, or those that are chosen. */
export function runExample(
  { file, lines, others, circumstances }: Example,
  chosen: readonly Rule[] = rules,
): readonly Finding[] {
  const { today = '2026-06-01', publicFiles = [], pictures = [], attachments = [], pages = [] } = circumstances;
  const portal = portalOf({ ...others, [file]: lines });
  return runChecks({ portal, today, publicFiles, pictures, attachments, pages }, chosen);
}
