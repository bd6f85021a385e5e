import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryGit } from '../../../tests/fixtures/history/memory-git.ts';
import { randomHistory, type KnownCommit } from '../../../tests/fixtures/history/random-history.ts';
import { readHistory, type History } from '../history.ts';

interface Reading {
  readonly history: History;
  readonly kept: ReadonlyMap<string, string>;
  readonly commands: readonly string[];
}

/** Reads a history that is in memory, with what was kept by an earlier reading. */
function read(commits: readonly KnownCommit[], before: ReadonlyMap<string, string> = new Map()): Reading {
  const kept = new Map(before);
  const commands: string[] = [];
  const git = memoryGit(commits);
  const history = readHistory({
    git: (folder, args, input) => {
      commands.push(args[0] ?? '');
      return git(folder, args, input);
    },
    sources: { data: 'data', content: 'content' },
    read: () => undefined,
    kept: { load: (name) => kept.get(name), save: (name, text) => void kept.set(name, text) },
  });
  return { history, kept, commands };
}

/** The day of a row, found by following it alone from the last commit back. */
function dayOf(commits: readonly KnownCommit[], key: string): string | undefined {
  const cells = commits.at(-1)?.meaning.get(key);
  const has = (commit: KnownCommit | undefined): commit is KnownCommit => commit?.meaning.get(key) === cells;
  let at = commits.at(-1);
  for (;;) {
    const before = at?.parents.map((id) => commits.find((commit) => commit.id === id)).find(has);
    if (before === undefined) return at?.day;
    at = before;
  }
}

const sorted = (days: ReadonlyMap<string, string | undefined>): readonly (readonly [string, string | undefined])[] =>
  [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('the walk through a history', () => {
  it('finds for each row the day that it has when it is followed alone', () => {
    fc.assert(
      fc.property(randomHistory, (commits) => {
        const keys = [...(commits.at(-1)?.meaning.keys() ?? [])];
        const expected = new Map(keys.map((key) => [key, dayOf(commits, key)]));
        expect(sorted(read(commits).history.days)).toEqual(sorted(expected));
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same, and keeps the same, when it goes on from any earlier commit', () => {
    fc.assert(
      fc.property(randomHistory, fc.nat({ max: 13 }), (commits, length) => {
        const earlier = read(commits.slice(0, Math.min(length + 1, commits.length)));
        const [whole, more] = [read(commits), read(commits, earlier.kept)];
        expect({ ...more.history, days: sorted(more.history.days) }).toEqual({
          ...whole.history,
          days: sorted(whole.history.days),
        });
        expect(more.kept).toEqual(whole.kept);
      }),
      { numRuns: 100 },
    );
  });

  it('does not happen where nothing is new', () => {
    const [commits] = fc.sample(randomHistory, { numRuns: 1, seed: 7 });
    const first = read(commits ?? []);
    const again = read(commits ?? [], first.kept);
    expect(first.commands).toContain('log');
    expect(again.commands).not.toContain('log');
    expect(again.history).toEqual(first.history);
  });

  it('begins anew where what was kept is damaged', () => {
    const [commits] = fc.sample(randomHistory, { numRuns: 1, seed: 7 });
    const { history, kept } = read(commits ?? []);
    const damaged = new Map([...kept].map(([name, text]) => [name, text.slice(0, -2)]));
    expect(read(commits ?? [], damaged).history).toEqual(history);
  });
});
