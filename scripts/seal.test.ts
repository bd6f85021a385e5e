import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { base } from '../tests/fixtures/rules/check-case.ts';
import { createRepository, type TestRepository } from '../tests/fixtures/git-repository.ts';

const root = join(import.meta.dirname, '..');
const expenses = 'data/demo/expenses.csv';
const disclosures = 'data/demo/disclosures.csv';
const kept = 'data/demo/disclosed/y2024.sha256';
const chain = 'data/seals.txt';
const head = '编号,资金,日期,金额（元）,支出类别,摘要,出处\n';
const row = (amount: string): string => `${head}e1,f,2024-02-01,${amount},exp-goods,大米,demo-doc\n`;
const published = (on: string): string =>
  `编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期\ny2024,demo-station,年度,2024-01-01,2024-12-31,2025-03-31,${on}\n`;

let repository: TestRepository;
/** The state in which the accounts were published and sealed. */
let sealed: string;

function run(program: string, ...words: readonly string[]): readonly [code: number | null, said: string] {
  const options = {
    cwd: repository.folder,
    encoding: 'utf8',
    env: { ...process.env, PORTAL_NOW: '2026-06-01' },
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${program}.ts`, ...words], options);
  return [status, `${stdout}${stderr}`.trim()];
}

beforeAll(() => {
  repository = createRepository();
  for (const folder of ['scripts', 'src']) symlinkSync(join(root, folder), join(repository.folder, folder));
  repository.commit(
    {
      ...base,
      'data/portal.json': readFileSync(join(root, 'tests/fixtures/town/portal.json')),
      'data/demo/funds.csv': '编号,名称,类型,接收站点,出处\nf,送餐资金,福利彩票公益金,demo-station,demo-doc\n',
      'data/demo/receipts.csv': '编号,资金,日期,金额（元）,类别,出处\nr1,f,2024-01-10,1000.00,拨入,demo-doc\n',
      [expenses]: row('100.00'),
      [disclosures]: published('2025-03-20'),
      'package.json': '{"type":"module"}',
    },
    'begin',
    '2026-03-01',
  );
  run('disclose', 'y2024');
  repository.git('add', '--all');
  sealed = repository.commit({}, 'sealed', '2026-03-02');
}, 60_000);

afterAll(() => {
  repository.remove();
});

beforeEach(() => {
  repository.git('checkout', '--quiet', '--force', '--detach', sealed);
  execFileSync('git', ['clean', '-fdq', 'data'], { cwd: repository.folder });
});

const against = (commit: string): readonly [number | null, string] => {
  const [code, said] = run('seal', 'verify', '--base', commit);
  return [code, said.replaceAll(/[0-9a-f]{40}|[0-9a-f]{12}\^?/g, '<commit>')];
};

describe('one proposal after the other', () => {
  it('may go on with the chain', () => {
    expect(against(sealed)[0]).toBe(0);
  });

  it('may not change what was published, sealed again or not', () => {
    repository.write({ [expenses]: row('10.00') });
    expect(against(sealed)).toMatchInlineSnapshot(`
      [
        1,
        "接得上版本 <commit>：那里有 1 行，这里多 0 行。
      data/demo/expenses.csv:2:1 [snapshot] 编号 "e1" 在公示 "y2024" 里公布过（2025-03-20），后来改了，却没有写更正。请改回原来的样子；确实要改，就在 更正 表添一行：表 expenses，行 e1，写明哪一列、原值、新值和理由。
      data/demo/expenses.csv:2 公布过的账（2025-03-20）改了“金额（元）”，没有写更正（expenses/e1）。请改回去，或在更正表加一行，补上理由：correction-e1,expenses,e1,金额（元）,100.00,10.00,,编辑,2026-06-01,y2024",
      ]
    `);
    repository.write({ [kept]: undefined });
    expect(run('disclose', 'y2024')).toMatchInlineSnapshot(`
      [
        1,
        ""y2024" 2026-06-01 封过，和现在的资料不一样，不能再封一次。请把账改回原来的样子，把 data/demo/disclosed/y2024.sha256 从仓库的历史里恢复；账真的要改，改了以后在 更正 表写明，不用重新存底。清单变了，请另立一版。",
      ]
    `);
  });

  it('may not take the lock away first, and change the row in the next', () => {
    const steps = [
      { [kept]: undefined },
      { [kept]: undefined, [chain]: undefined },
      { [kept]: undefined, [chain]: undefined, [disclosures]: published('') },
      { [kept]: undefined, [chain]: undefined, [disclosures]: undefined },
    ];
    const said = steps.map((files) => {
      repository.git('checkout', '--quiet', '--force', '--detach', sealed);
      repository.write(files);
      const [code, words] = against(sealed);
      return `${String(code)} ${words}`;
    });
    expect(said).toMatchInlineSnapshot(`
      [
        "1 接得上版本 <commit>：那里有 1 行，这里多 0 行。
      data/seals.txt:1 [seal] "y2024" 封过，存底的 .sha256 却不见了，公布过的账改了就查不出来。请从仓库的历史里恢复它：git checkout 提交号 -- data/demo/disclosed。",
        "1 data/demo/disclosures.csv:2:1 [seal] 编号 "y2024" 2025-03-20 公布过，却没有存底，以后改了账谁也看不出来。请运行 npm run disclose -- y2024，和资料一起提交；存过、又不见了的，请从仓库的历史里恢复 data/demo/disclosed。
      data/seals.txt:1 [seal] "y2024" 封过（提交 <commit>），现在的封签链里没有了。封签链只能往后接，不能删、不能改。请恢复它：git checkout <commit> -- data/seals.txt，后来封的再运行 npm run disclose 接上。
      接不上版本 <commit>：那里的第 1 行是 2026-06-01 封的 "y2024"，这里没有，或者不一样。公布过的封签链只能往后接。请把 data/seals.txt 恢复成公布过的样子，新封的再运行 npm run disclose 接上。",
        "1 data/seals.txt:1 [seal] "y2024" 封过（提交 <commit>），现在的封签链里没有了。封签链只能往后接，不能删、不能改。请恢复它：git checkout <commit> -- data/seals.txt，后来封的再运行 npm run disclose 接上。
      接不上版本 <commit>：那里的第 1 行是 2026-06-01 封的 "y2024"，这里没有，或者不一样。公布过的封签链只能往后接。请把 data/seals.txt 恢复成公布过的样子，新封的再运行 npm run disclose 接上。",
        "1 data/seals.txt:1 [seal] "y2024" 封过（提交 <commit>），现在的封签链里没有了。封签链只能往后接，不能删、不能改。请恢复它：git checkout <commit> -- data/seals.txt，后来封的再运行 npm run disclose 接上。
      接不上版本 <commit>：那里的第 1 行是 2026-06-01 封的 "y2024"，这里没有，或者不一样。公布过的封签链只能往后接。请把 data/seals.txt 恢复成公布过的样子，新封的再运行 npm run disclose 接上。",
      ]
    `);
  }, 60_000);

  it('is told by the check alone, once the first is in', () => {
    repository.commit({ [kept]: undefined, [chain]: undefined, [disclosures]: undefined }, 'sly', '2026-03-03');
    repository.commit({ [expenses]: row('10.00') }, 'slyer', '2026-03-04');
    const [code, said] = run('check');
    expect(code).toBe(1);
    expect(said).toContain('现在的封签链里没有了');
  });
});
