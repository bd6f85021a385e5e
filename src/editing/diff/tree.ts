import { runChecks } from '../../rules/engine/index.ts';
import type { Finding } from '../../data/finding.ts';
import type { Files, Sources } from '../../data/files/files.ts';
import { publicFiles } from '../../data/common-files.ts';
import { loadPortal } from '../../data/load.ts';
import type { Portal } from '../../data/portal.ts';

/** A state of the data: a commit, or the files as they lie there. */
export interface Tree {
  readonly files: Files;
  readonly sources: Sources;
  readonly portal: Portal;
  readonly findings: readonly Finding[];
}

/** Reads and checks a state. `today` is YYYY-MM-DD. */
export function readTree(files: Files, sources: Sources, today: string): Tree {
  const portal = loadPortal(files, sources);
  const findings = runChecks({ portal, today, publicFiles: publicFiles(files, portal.program) });
  return { files, sources, portal, findings };
}
