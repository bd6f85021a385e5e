import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRepository, type TestRepository } from '../../tests/fixtures/git-repository.ts';
import { git } from './git.ts';
import { lastChange, readHistory, type History } from './history.ts';

const head = '编号,名称,一句话';
const one = 'one,助餐,送饭';
const two = 'two,理发,上门理发';
const file = 'data/甲 镇/services.csv';
const csv = (...lines: readonly string[]): string => [head, ...lines, ''].join('\n');

let repository: TestRepository;

beforeEach(() => {
  repository = createRepository();
});
afterEach(() => {
  repository.remove();
});

function read(folder = repository.folder): History {
  return readHistory({
    git: (place, args, input) => git(join(folder, place), args, input),
    sources: { data: 'data', content: 'content' },
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined),
    kept: { load: () => undefined, save: () => undefined },
  });
}

/** The days of March on which rows of services were last changed. */
function days(history = read()): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    ['one', 'two'].map((id) => [id, lastChange(history, 'services', id)?.replace('2026-03-', '')]),
  );
}

/** Commits files on a day of March. */
const commit = (day: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): string =>
  repository.commit(files, day, `2026-03-${day}`);

describe('the day of a row', () => {
  it('is that of the commit that changed it, and not of one that changed its neighbour', () => {
    commit('01', { [file]: csv(one, two) });
    commit('02', { [file]: csv(one, two.replace('上门', '')) });
    commit('03', { 'README.md': 'x', 'data/portal.json': '{}' });
    expect(days()).toEqual({ one: '01', two: '02' });
    expect(read()).toMatchObject({ gap: undefined, newest: '2026-03-03' });
  });

  it('does not change when the row only stands elsewhere or is written otherwise', () => {
    commit('01', { [file]: csv(one, two) });
    commit('02', { [file]: csv(two, one) });
    commit('03', { [file]: undefined, 'data/b/services.csv': csv(two, one) });
    commit('04', { 'data/b/services.csv': csv(two), 'data/c/services.csv': csv(one) });
    commit('05', { 'data/b/services.csv': '一句话,费用,编号,名称\r\n"上门理发",,two,"理发"\r\n' });
    commit('06', { 'data/c/services.csv': Buffer.from(`\uFEFF${csv(one)}`, 'utf16le') });
    expect(days()).toEqual({ one: '01', two: '01' });
  });

  it('is the last one on which it came to say so', () => {
    commit('01', { [file]: csv(one, two) });
    commit('02', { [file]: csv(two.replace('上门', '')) });
    commit('03', { [file]: csv(one, two) });
    expect(days()).toEqual({ one: '03', two: '03' });
  });

  it('takes an id that is used again for another thing as changed', () => {
    commit('01', { [file]: csv(one, two) });
    commit('02', { [file]: csv(two) });
    commit('03', { [file]: csv('one,修脚,上门修脚', two) });
    expect(days()).toEqual({ one: '03', two: '01' });
  });

  it('is that of the side of a merge from which the row came', () => {
    commit('01', { [file]: csv(one, two) });
    repository.git('checkout', '--quiet', '-b', 'side');
    commit('02', { [file]: csv(one, two), 'data/b/services.csv': csv('three,助浴,助浴') });
    repository.git('checkout', '--quiet', 'main');
    commit('03', { [file]: csv(one.replace('送饭', '送午饭'), two) });
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'side');
    const history = read();
    expect(days(history)).toEqual({ one: '03', two: '01' });
    expect(lastChange(history, 'services', 'three')).toBe('2026-03-02');
  });

  it('is that of a merge where it says what no side said', () => {
    commit('01', { [file]: csv(one, two) });
    repository.git('checkout', '--quiet', '-b', 'side');
    commit('02', { [file]: csv(one.replace('送饭', '送晚饭'), two) });
    repository.git('checkout', '--quiet', 'main');
    commit('03', { [file]: csv(one.replace('送饭', '送午饭'), two) });
    repository.git('merge', '--quiet', '--no-commit', '--strategy=ours', 'side');
    commit('04', { [file]: csv(one.replace('送饭', '送午饭和晚饭'), two) });
    expect(days()).toEqual({ one: '04', two: '01' });
  });

  it('is not told of what is not committed yet', () => {
    commit('01', { [file]: csv(one, two) });
    repository.write({ [file]: csv(two, one.replace('送饭', '送午饭')) });
    expect(days()).toEqual({ one: undefined, two: '01' });
    repository.write({ [file]: csv(two), 'data/b/services.csv': csv(one) });
    expect(days()).toEqual({ one: '01', two: '01' });
    repository.write({ 'data/b/services.csv': csv(one.replace('送饭', '送午饭')) });
    expect(days()).toEqual({ one: undefined, two: '01' });
  });

  it('is not told where the history is cut off before it', () => {
    commit('01', { [file]: csv(one, two) });
    commit('02', { [file]: csv(one, two), 'README.md': 'x' });
    commit('03', { [file]: csv(one, two.replace('上门', '')) });
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, 'copy');
    const history = read(join(repository.folder, 'copy'));
    expect(days(history)).toEqual({ one: undefined, two: '03' });
    expect(history).toMatchObject({ gap: 'shallow', newest: '2026-03-03' });
  });

  it('is that of the first commit, however the clone was cut: the first commit has none before it', () => {
    commit('01', { [file]: csv(one, two) });
    repository.git('clone', '--quiet', '--depth=5', `file://${repository.folder}`, 'copy');
    expect(days(read(join(repository.folder, 'copy')))).toEqual({ one: '01', two: '01' });
  });

  it('is not told of an id that stands twice with different cells', () => {
    commit('01', { [file]: csv(one, two) });
    commit('02', { 'data/b/services.csv': csv(one.replace('送饭', '送午饭')) });
    expect(days()).toEqual({ one: undefined, two: '01' });
  });
});

describe('a history that is not there', () => {
  it('says why', () => {
    expect(read('/').gap).toBe('no-repository');
    expect(read().gap).toBe('no-repository');
    repository.write({ [file]: csv(one) });
    expect(read().gap).toBe('no-commits');
    repository.commit({ [file]: undefined, 'README.md': 'x' }, 'code', '2026-03-01');
    repository.write({ [file]: csv(one) });
    expect(read().gap).toBe('no-commits');
    const answering = (message: string): History['gap'] =>
      readHistory({
        git: () => ({ ok: false, message }),
        sources: { data: 'data', content: 'content' },
        read: () => undefined,
        kept: { load: () => undefined, save: () => undefined },
      }).gap;
    expect(answering('ENOENT')).toBe('no-git');
    expect(answering("fatal: detected dubious ownership in repository at '/srv/portal'")).toBe('foreign-owner');
  });

  it('is incomplete where versions were left out of the clone', () => {
    commit('01', { [file]: csv(one, two) });
    const old = repository.git('rev-parse', `HEAD:${file}`);
    commit('02', { [file]: csv(one.replace('送饭', '送午饭'), two) });
    repository.write({ [`.git/objects/${old.slice(0, 2)}/${old.slice(2)}`]: undefined });
    expect(read().gap).toBe('incomplete');
  });
});
