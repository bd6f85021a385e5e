import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVocabulary } from '../../data/cells/vocabulary.ts';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';
import { createRepository, type TestRepository } from '../../../tests/fixtures/git-repository.ts';
import { git } from '../git.ts';
import { readHistory } from '../history.ts';
import { readChanges, type Changes } from './read-changes.ts';
import { usualLimits, type ChangeLimits } from './recent.ts';

const head = '编号,类别,名称,费用,一句话';
const one = 'one,cat-elderly,助餐,免费,送饭';
const two = 'two,cat-elderly,理发,收费,上门理发';
const csv = (...lines: readonly string[]): string => [head, ...lines, ''].join('\n');

let repository: TestRepository;
let runs: number;

beforeEach(() => {
  repository = createRepository();
  runs = 0;
});
afterEach(() => {
  repository.remove();
});

function read(limits: ChangeLimits = usualLimits, folder = repository.folder): Changes {
  const history = readHistory({
    git: (place, args, input) => {
      runs += 1;
      return git(join(folder, place), args, input);
    },
    sources: { data: 'data', content: 'content' },
    read: () => undefined,
    kept: { load: () => undefined, save: () => undefined },
    limits,
  });
  return readChanges(history, 'content', createVocabulary(portalOf()));
}

/** Each change as `day subject: kind table/id(columns)`. */
function told(changes: Changes): readonly string[] {
  if (changes.state !== 'known') return [changes.state];
  return changes.changes.map(({ day, subject, rows, texts, others }) => {
    const words = rows.map(({ kind, row, cells }) => {
      const columns =
        kind === 'changed' ? `(${cells.map(({ title, from, to }) => `${title} ${from}→${to}`).join()})` : '';
      return `${kind} ${row.table}/${row.id}${columns}`;
    });
    return [`${day} ${subject}:`, ...words, ...texts.map(({ kind, slug }) => `${kind} ${slug}`), ...others].join(' ');
  });
}

describe('changes from Git', () => {
  it('are told row by row, newest first, whatever commits did not touch data left out', () => {
    repository.commit({ 'data/a/services.csv': csv(one) }, '第一批', '2026-03-01');
    repository.commit({ 'README.md': 'x' }, 'code', '2026-03-02');
    repository.commit({ 'data/a/services.csv': csv(one.replace('免费', '收费'), two) }, '改费用', '2026-03-03');
    repository.commit({ 'data/a/services.csv': csv(two) }, '结束', '2026-03-04');
    repository.commit({ 'content/stories/a.mdx': 'x', 'data/portal.json': '{}' }, '故事', '2026-03-05');
    expect(told(read())).toEqual([
      '2026-03-05 故事: added a data/portal.json',
      '2026-03-04 结束: removed services/one',
      '2026-03-03 改费用: changed services/one(费用 免费→收费) added services/two',
      '2026-03-01 第一批: added services/one',
    ]);
  });

  it('take no notice of what is only written differently', () => {
    repository.commit({ 'data/a/services.csv': csv(one, two) }, '第一批', '2026-03-01');
    const gbk = new Uint8Array([...Buffer.from('id,'), 0xc3, 0xfb, 0xb3, 0xc6, ...Buffer.from('\r\n')]);
    repository.commit({ 'data/a/services.csv': undefined, 'data/b/services.csv': csv(two, one) }, '搬家', '2026-03-02');
    const other =
      '一句话,费用,编号,名称,类别\r\n 送饭 ,免费,ＯＮＥ,"助餐",养老服务\r\n上门理发,收费,two,理发,cat-elderly\r\n';
    repository.commit({ 'data/b/services.csv': Buffer.from(`\uFEFF${other}`) }, '换样子', '2026-03-03');
    repository.commit({ 'data/b/services.csv': Buffer.from(`\uFEFF${other}`, 'utf16le') }, '换编码', '2026-03-04');
    repository.commit({ 'data/b/terms.csv': gbk }, '只有列名', '2026-03-05');
    expect(told(read())).toEqual(['2026-03-01 第一批: added services/one added services/two']);
  });

  it('count a merge as one change on the day it came in', () => {
    repository.commit({ 'data/a/services.csv': csv(one) }, '第一批', '2026-03-01');
    repository.git('checkout', '--quiet', '-b', 'proposal');
    repository.commit({ 'data/a/services.csv': csv(one, two) }, '试一试', '2026-03-02');
    repository.commit({ 'data/a/services.csv': csv(one.replace('送饭', '送午饭'), two) }, '改好', '2026-03-03');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #1\n\n添一项理发', 'proposal');
    expect(told(read())).toEqual([
      '2026-01-01 添一项理发: changed services/one(一句话 送饭→送午饭) added services/two',
      '2026-03-01 第一批: added services/one',
    ]);
  });

  it('name a file that cannot be read, and never take its rows for gone', () => {
    repository.commit({ 'data/a/services.csv': csv(one) }, '第一批', '2026-03-01');
    repository.commit({ 'data/a/services.csv': new Uint8Array([0xff, 0x80, 0, 1]) }, '弄坏了', '2026-03-02');
    expect(told(read())[0]).toBe('2026-03-02 弄坏了: data/a/services.csv');
  });

  it('are read in the same few runs of git, however many they are', () => {
    for (let day = 1; day <= 25; day += 1) {
      const when = `2026-03-${String(day).padStart(2, '0')}`;
      repository.commit({ 'data/a/services.csv': csv(one.replace('送饭', `送饭${String(day)}次`)) }, when, when);
    }
    expect(told(read())).toHaveLength(25);
    expect(runs).toBe(14);
  });

  it('go back as far as the limits say, and say that there are older ones', () => {
    repository.commit({ 'data/a/services.csv': csv(one) }, '一', '2026-03-01');
    repository.commit({ 'data/a/services.csv': csv(one, two) }, '二', '2026-03-02');
    repository.commit({ 'data/a/services.csv': csv(two) }, '三', '2026-03-02');
    const days = read({ ...usualLimits, days: 1 });
    expect(days).toMatchObject({ state: 'known', older: true });
    expect(told(days)).toHaveLength(2);
    expect(read()).toMatchObject({ older: false });
    expect(told(read({ ...usualLimits, allBytes: 1 }))).toHaveLength(1);
    expect(told(read({ ...usualLimits, commitBytes: 1 }))[0]).toBe('2026-03-02 三: data/a/services.csv');
  });

  it('are not told without Git, without commits, or from a history that is cut off', () => {
    expect(told(read(usualLimits, '/'))).toEqual(['none']);
    expect(told(read())).toEqual(['none']);
    repository.commit({ 'data/a/services.csv': csv(one) }, '一', '2026-03-01');
    repository.commit({ 'data/a/services.csv': csv(one, two) }, '二', '2026-03-02');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, 'copy');
    expect(told(read(usualLimits, `${repository.folder}/copy`))).toEqual(['shallow']);
  });
});
