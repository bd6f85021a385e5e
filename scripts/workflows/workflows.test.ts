import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createRepository, type TestRepository } from '../../tests/fixtures/git-repository.ts';
import { programEnvironment } from '../../tests/fixtures/program-environment.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const permissions = z.record(z.string(), z.string());
const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.looseObject({}).optional(),
});
const job = z.looseObject({ permissions: permissions.optional(), 'timeout-minutes': z.number(), steps: z.array(step) });
const workflow = z.looseObject({ on: z.record(z.string(), z.unknown()), permissions, jobs: z.record(z.string(), job) });

const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, ...workflow.parse(parse(text)) };
});
const jobsOf = (file: string) => Object.values(workflows.find((each) => each.file === file)?.jobs ?? {});

describe('workflows', () => {
  it('take only actions pinned to a commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('uses:')));
    expect(uses.length).toBeGreaterThan(5);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('put nothing that others write into a command', () => {
    const runs = workflows.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? '')),
    );
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('have no secrets, keep no credentials, and read only, but for the one that writes comments', () => {
    const writers = workflows.flatMap(({ file, permissions: all, jobs }) =>
      [all, ...Object.values(jobs).map((each) => each.permissions ?? {})].flatMap((each) =>
        Object.entries(each).flatMap(([what, how]) => (how === 'read' ? [] : [`${file} ${what}: ${how}`])),
      ),
    );
    expect(writers).toEqual(['comment.yml pull-requests: write']);
    expect(workflows.filter(({ text }) => text.includes('secrets.'))).toEqual([]);
    const checkouts = workflows.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ steps }) =>
        steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true),
      ),
    );
    expect(checkouts.map((each) => each.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it('never run a proposal where something can be written', () => {
    const proposals = workflows.filter(({ on }) => Object.keys(on).some((event) => event.startsWith('pull_request')));
    expect(proposals.map(({ file, on }) => [file, ...Object.keys(on)])).toEqual([
      ['check.yml', 'push', 'pull_request'],
      ['proposal.yml', 'pull_request'],
    ]);
    const [checkout] = jobsOf('comment.yml').flatMap(({ steps }) => steps);
    expect(checkout?.with?.['ref']).toBe('${{ github.event.repository.default_branch }}');
  });
});

describe('the step that takes the data of a proposal', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
  });
  afterEach(() => {
    repository.remove();
  });

  it('leaves the program of the target branch, and lets no link through', () => {
    const { folder } = repository;
    repository.commit(
      { 'scripts/check.ts': 'ours', 'data/a.csv': '1', 'data/b.csv': '2', 'content/pages/a.mdx': 'x' },
      'base',
      '2026-03-01',
    );
    repository.git('checkout', '--quiet', '-b', 'proposal');
    symlinkSync('/etc/hostname', join(folder, 'data/link.csv'));
    const files = {
      'data/a.csv': '3',
      'data/b.csv': undefined,
      'public/documents/a.pdf': 'pdf',
      'data/new/c.csv': '4',
    };
    repository.commit({ ...files, 'scripts/check.ts': 'theirs', '数据说明.txt': 'x' }, 'theirs', '2026-03-02');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'proposal');
    const step = jobsOf('proposal.yml')[0]?.steps.find(({ run }) => run?.includes('git checkout --quiet --detach'));
    const temporary = join(folder, '.temporary');
    execFileSync('bash', ['-e', '-c', step?.run ?? 'false'], {
      cwd: folder,
      env: programEnvironment({ RUNNER_TEMP: temporary, GITHUB_ENV: join(folder, '.environment') }),
      stdio: 'pipe',
    });
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    expect(read('scripts/check.ts')).toBe('ours');
    expect([
      read('data/a.csv'),
      read('data/new/c.csv'),
      read('public/documents/a.pdf'),
      read('content/pages/a.mdx'),
    ]).toEqual(['3', '4', 'pdf', 'x']);
    expect(existsSync(join(folder, 'data/b.csv'))).toBe(false);
    expect(lstatSync(join(folder, 'data/link.csv'), { throwIfNoEntry: false })).toBeUndefined();
    expect(read('.temporary/reports/links.txt')).toBe('data/link.csv\n');
    expect(read('.temporary/reports/code.txt')).toBe('scripts/check.ts\n数据说明.txt\n');
    expect(read('.environment').trim()).toBe(`base=${repository.git('rev-parse', 'main^1')}`);
  });
});
