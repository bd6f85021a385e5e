import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, longest first (seconds on two processors: from 100 down to 12). A fresh checkout has no memory of the
 * last run, and vitest would go by the size of a file: one of 60 lines that builds the site five times would begin last and end alone.
 */
export const longest: readonly string[] = [
  'tests/kill.test.ts',
  'tests/town/two-versions.test.ts',
  'tests/same-bytes.test.ts',
  'tests/usual-size.test.ts',
  'tests/hostile.test.ts',
  'tests/html.test.ts',
  'tests/largest-type.test.ts',
  'tests/editor-flow.test.ts',
  'tests/offline.test.ts',
  'tests/chain.test.ts',
  'tests/narrow.test.ts',
  'tests/data/search.test.ts',
  'tests/data/tables.test.ts',
  'src/rules/engine/seeded-faults.test.ts',
  'scripts/check.test.ts',
  'scripts/workflows/proposal.test.ts',
  'scripts/diff.test.ts',
  'scripts/command/every-command.test.ts',
];

/** Begins each project with its longest files, so that no long one runs alone at the end. The others come as vitest has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).toSorted((a, b) => place(a) - place(b)),
    );
  }
}

function place({ moduleId }: TestSpecification): number {
  const at = longest.indexOf(relative('.', moduleId).replaceAll('\\', '/'));
  return at < 0 ? longest.length : at;
}
