import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { base } from '../../tests/fixtures/rules/check-case.ts';
import { createRepository, type TestRepository } from '../../tests/fixtures/git-repository.ts';
import { Host } from '../../tests/fixtures/workflow-host.ts';

const root = join(import.meta.dirname, '../..');
const workflow = (name: string): string => join(root, '.github/workflows', name);
const services = (cost: string): string =>
  `编号,站点,类别,名称,一句话,费用,状态,出处\ncare,demo-station,cat-elderly,老人照料,照料老人。,${cost},开放,demo-doc\n`;

let repository: TestRepository;
let place: string;
/** What proposal.yml reports of a faulty proposal, and of a good one that touches more than data. */
let faulty: string;
let good: string;

beforeAll(() => {
  repository = createRepository();
  place = mkdtempSync(join(tmpdir(), 'gongshilan-host-'));
  for (const folder of ['scripts', 'src']) symlinkSync(join(root, folder), join(repository.folder, folder));
  repository.commit(
    {
      ...base,
      'data/portal.json': readFileSync(join(root, 'tests/fixtures/town/portal.json')),
      'data/demo/services.csv': services('免费'),
      'package.json': '{"type":"module"}',
    },
    'base',
    '2026-03-01',
  );
  faulty = propose({ 'data/demo/services.csv': services('免費用') });
  good = propose({ 'data/demo/services.csv': services('收费'), 'scripts.txt': 'x' });
}, 120_000);

afterAll(() => {
  repository.remove();
  rmSync(place, { recursive: true });
});

beforeEach(() => {
  rmSync(join(place, 'host'), { recursive: true, force: true });
});

/** A proposal, merged into its target as the host does, then checked by proposal.yml: gives the reports. */
function propose(files: Readonly<Record<string, string>>): string {
  repository.git('checkout', '--quiet', '-B', 'proposal', 'main');
  repository.commit(files, 'theirs', '2026-03-02');
  repository.git('checkout', '--quiet', '-B', 'merged', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'proposal');
  const host = new Host(mkdtempSync(join(place, 'proposal-')));
  host.run(workflow('proposal.yml'), repository.folder, ['安装程序包', '生成网站']);
  writeFileSync(join(host.temporary, 'reports/built'), 'yes\n');
  return join(host.temporary, 'reports');
}

/** The host after comment.yml has run upon some reports, with what other runs have left. */
function comment(reports: string | undefined, variables: Readonly<Record<string, string>> = {}): Host {
  const kept = join(place, 'host');
  mkdirSync(kept, { recursive: true });
  rmSync(join(kept, 'reports'), { recursive: true, force: true });
  rmSync(join(kept, 'temporary'), { recursive: true, force: true });
  if (reports !== undefined) cpSync(reports, join(kept, 'reports'), { recursive: true });
  const host = new Host(kept, {
    RUN_ID: '42',
    RUN_URL: 'https://host.example/runs/42',
    HEAD_SHA: 'abc',
    HEAD_OWNER: 'editor',
    HEAD_BRANCH: 'change',
    ...variables,
  });
  host.answer('pulls', [{ number: 7, head: { sha: 'abc' } }]);
  host.run(workflow('comment.yml'), root, ['安装程序包']);
  return host;
}

describe('every command of every workflow', () => {
  const steps = readdirSync(join(root, '.github/workflows')).flatMap((file) => {
    const { jobs } = parse(readFileSync(workflow(file), 'utf8')) as {
      jobs: Record<string, { steps: { run?: string }[] }>;
    };
    return Object.values(jobs).flatMap((job) =>
      job.steps.flatMap(({ run }) => (run === undefined ? [] : [[file, run]])),
    );
  });

  it.each(steps)('%s: is one that bash can read', (_, run) => {
    expect(() => execFileSync('bash', ['-n', '-c', run], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('a proposal, from the check to the comment', () => {
  it('is commented on once: the comment is made first and brought up to date then', () => {
    const host = comment(faulty);
    expect(host.comments.map(({ id, body }) => [id, ...body.split('\n').slice(0, 3)])).toMatchInlineSnapshot(`
      [
        [
          100,
          "<!-- gongshilan: proposal -->",
          "",
          "## 还不能公布：有 1 处错误",
        ],
      ]
    `);
    expect(host.comments[0]?.body).toContain('data/demo/services.csv:2:6');
    const again = comment(good);
    expect(again.comments.map(({ id, body }) => [id, ...body.split('\n').slice(0, 3)])).toMatchInlineSnapshot(`
      [
        [
          100,
          "<!-- gongshilan: proposal -->",
          "",
          "## 可以公布",
        ],
      ]
    `);
    expect(again.comments[0]?.body).toContain('费用：免费 → 收费');
    expect(again.calls.map((call) => call.replace(/\S*(?=\/(?:reports|comment.md))/, '…'))).toMatchInlineSnapshot(`
      [
        "run download 42 --repo town/board --name reports --dir …/reports",
        "api --method GET repos/town/board/pulls -f state=open -f head=editor:change",
        "api --paginate --slurp repos/town/board/issues/7/comments",
        "api --silent --method POST repos/town/board/issues/7/comments -F …/comment.md",
        "run download 42 --repo town/board --name reports --dir …/reports",
        "api --method GET repos/town/board/pulls -f state=open -f head=editor:change",
        "api --paginate --slurp repos/town/board/issues/7/comments",
        "api --silent --method PATCH repos/town/board/issues/comments/100 -F …/comment.md",
      ]
    `);
  });

  it('tells that more was touched than data, which the check has left out', () => {
    expect(readFileSync(join(good, 'code.txt'), 'utf8')).toBe('scripts.txt\n');
    expect(comment(good).comments[0]?.body.split('\n').slice(4, 7)).toMatchInlineSnapshot(`
      [
        "下一步：**管这个文件夹的人**：看一遍下面的改动，没有问题就合并。合并以后网站会自动更新。",
        "",
        "这次还改了 1 个不是资料的文件。**管程序的人**也要看过。资料和程序请尽量分两次提交，资料可以先合并。",
      ]
    `);
  });

  it('says so where no report came', () => {
    expect(comment(undefined).comments[0]?.body.split('\n').slice(2, 5)).toMatchInlineSnapshot(`
      [
        "## 没有检查完",
        "",
        "下一步：**维护的人**：请看这次运行的记录，查明为什么没有检查完。提交的人不用做什么。",
      ]
    `);
  });

  it('leaves a proposal alone that has gone on, and the comments of others', () => {
    const host = comment(good, { HEAD_SHA: 'older' });
    expect(host.comments).toEqual([]);
    host.answer('comments', [{ id: 1, user: { login: 'somebody' }, body: '<!-- gongshilan: proposal -->\n骗人的' }]);
    expect(comment(good).comments.map(({ id }) => id)).toEqual([1, 101]);
  });

  it('takes the reports as data: nothing in them names the proposal, runs, or is shown as it is', () => {
    const bent = join(place, 'bent');
    cpSync(faulty, bent, { recursive: true });
    const check = readFileSync(join(faulty, 'check.json'), 'utf8');
    writeFileSync(
      join(bent, 'check.json'),
      check.replaceAll('免費用', '</details><img src=x>$(touch pwned)`touch pwned`'),
    );
    writeFileSync(join(bent, 'number'), '1; touch pwned');
    const host = comment(bent, { HEAD_BRANCH: 'x"; touch pwned; "$(touch pwned)' });
    expect(readdirSync(root)).not.toContain('pwned');
    expect(host.comments[0]?.body).toContain('touch pwned');
    expect(host.comments[0]?.body).not.toContain('<img');
    expect(host.calls.at(-1)).toContain('issues/7/comments');
  });

  it('reads no report that leads elsewhere or is too large to be one', () => {
    const bent = join(place, 'large');
    mkdirSync(bent);
    symlinkSync(join(faulty, 'check.json'), join(bent, 'check.json'));
    writeFileSync(join(bent, 'diff.json'), readFileSync(join(good, 'diff.json'), 'utf8') + ' '.repeat(20_000_000));
    const body = comment(bent).comments[0]?.body ?? '';
    expect(body).toContain('没有检查完');
    expect(body).not.toContain('收费');
  });
});
