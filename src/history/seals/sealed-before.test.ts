import { afterAll, beforeEach, expect, it } from 'vitest';
import { createRepository, type TestRepository } from '../../../tests/fixtures/git-repository.ts';
import { git } from '../git.ts';
import { chainAt, sealedBefore } from './sealed-before.ts';

const line = (what: string, sign: string): string => `2026-01-02 ${what} ${sign.repeat(64)} ${'0'.repeat(64)}\n`;
const portal = (site: string): string => `{\n  "site": "${site}",\n  "name": "x"\n}\n`;
const made: TestRepository[] = [];

/** A portal of two seals. */
function portalOfTwo(): TestRepository {
  const repository = createRepository();
  made.push(repository);
  repository.commit({ 'data/portal.json': portal('https://a.example') }, 'begin', '2026-01-01');
  repository.commit({ 'data/seals.txt': line('q1', 'a') }, 'one', '2026-01-02');
  repository.commit({ 'data/seals.txt': line('q1', 'a') + line('q2', 'b') }, 'two', '2026-01-03');
  return repository;
}

let repository: TestRepository;
beforeEach(() => {
  repository = portalOfTwo();
});
afterAll(() => {
  for (const each of made) each.remove();
});

const before = (): readonly string[] =>
  sealedBefore(git, { data: `${repository.folder}/data`, content: 'none' }).map(
    ({ what, sha256 }) => `${what}${sha256.slice(0, 1)}`,
  );

it('is every seal that the main line ever had, also after it was taken out again', () => {
  expect(before().toSorted()).toEqual(['q1a', 'q2b']);
  repository.commit({ 'data/seals.txt': line('q1', 'c') }, 'rewritten', '2026-01-04');
  repository.commit({ 'data/seals.txt': undefined }, 'gone', '2026-01-05');
  expect(before().toSorted()).toEqual(['q1a', 'q1c', 'q2b']);
});

it('names a commit from which the chain can be taken back', () => {
  repository.commit({ 'data/seals.txt': line('q1', 'a') }, 'cut', '2026-01-04');
  const seals = sealedBefore(git, { data: `${repository.folder}/data`, content: 'none' });
  const commit = seals.find(({ what }) => what === 'q2')?.commit ?? '';
  expect(repository.git('show', `${commit}:data/seals.txt`)).toContain(' q2 ');
});

it('leaves out what a branch sealed before it came in: on the main line that never stood', () => {
  repository.git('checkout', '--quiet', '-b', 'branch');
  repository.commit({ 'data/seals.txt': line('q1', 'a') + line('q2', 'b') + line('q3', 'd') }, 'tried', '2026-01-04');
  repository.commit({ 'data/seals.txt': line('q1', 'a') + line('q2', 'b') + line('q3', 'e') }, 'right', '2026-01-05');
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'branch');
  expect(before().toSorted()).toEqual(['q1a', 'q2b', 'q3e']);
});

it('begins anew where a fork says that it is another portal', () => {
  repository.commit(
    { 'data/portal.json': portal('https://fork.example'), 'data/seals.txt': undefined },
    'fork',
    '2026-01-04',
  );
  // What the fork took out with the change of its name is none of its own.
  repository.commit({ 'data/seals.txt': line('own', 'f') }, 'own', '2026-01-05');
  expect(before()).toContain('ownf');
  expect(before()).not.toContain('q1a');
});

it('is empty without a history, and where nothing was ever sealed', () => {
  const none = (): never => {
    throw new Error('no seals, no second question');
  };
  expect(
    sealedBefore((_, args) => (args[0] === 'log' ? { ok: false, message: 'ENOENT' } : none()), {
      data: '.',
      content: '.',
    }),
  ).toEqual([]);
  expect(
    sealedBefore((_, args) => (args[0] === 'log' ? { ok: true, bytes: new Uint8Array() } : none()), {
      data: '.',
      content: '.',
    }),
  ).toEqual([]);
});

it('gives the chain of a commit, an empty one where it has none, nothing where there is no such commit', () => {
  const sources = { data: `${repository.folder}/data`, content: 'none' };
  expect(chainAt(git, sources, 'HEAD')?.links.map(({ what }) => what)).toEqual(['q1', 'q2']);
  expect(chainAt(git, sources, 'HEAD~2')?.links).toEqual([]);
  expect(chainAt(git, sources, 'nowhere')).toBeUndefined();
});
