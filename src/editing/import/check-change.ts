import { freshFindings } from '../../rules/engine/fresh-findings.ts';
import { runChecks } from '../../rules/engine/index.ts';
import type { Finding } from '../../data/finding.ts';
import type { Files, Sources } from '../../data/files/files.ts';
import { publicFiles } from '../../data/common-files.ts';
import { loadPortal } from '../../data/load.ts';
import type { ChangedText } from './apply-plan.ts';

export interface ChangeCircumstances {
  readonly files: Files;
  readonly sources: Sources;
  readonly today: string;
}

/** Findings that a change would bring, and that were not there before. Nothing is written to find them out. */
export function newFindings(changed: readonly ChangedText[], circumstances: ChangeCircumstances): readonly Finding[] {
  const after = check(withTexts(circumstances.files, changed), circumstances);
  return freshFindings(check(circumstances.files, circumstances), after, ({ rule, level, file, field, value }) =>
    [rule, level, file, field, value].join('\n'),
  );
}

function check(files: Files, { sources, today }: ChangeCircumstances): readonly Finding[] {
  const portal = loadPortal(files, sources);
  return runChecks({ portal, today, publicFiles: publicFiles(files, portal.program) });
}

/** The same files, some of them with another text, some of them new. */
export function withTexts(files: Files, changed: readonly ChangedText[]): Files {
  const texts = new Map(changed.map(({ path, text }) => [path, text]));
  return {
    list(folder) {
      const added = [...texts.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
      return [...new Set([...files.list(folder), ...added])].toSorted();
    },
    read(path) {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
  };
}
