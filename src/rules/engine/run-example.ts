import type { Finding } from '../../data/finding.ts';
import { portalOf } from './example-portal.ts';
import { runChecks } from './index.ts';
import type { Example } from './guides.ts';

/** What all rules say of an example. */
export function runExample({ file, lines, others, circumstances }: Example): readonly Finding[] {
  const { today = '2026-06-01', publicFiles = [], pictures = [], pages = [] } = circumstances;
  const portal = portalOf({ ...others, [file]: lines });
  return runChecks({ portal, today, publicFiles, pictures, pages });
}
