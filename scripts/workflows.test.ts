import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
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

describe('CODEOWNERS', () => {
  const lines = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('gives each publisher a team of its own, and program and data to different teams', () => {
    const publishers = readdirSync(join(root, 'data'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'common')
      .map(({ name }) => `/data/${name}/`)
      .sort();
    const owned = lines.filter(([path]) => /^\/data\/.+\/$/.test(path ?? ''));
    expect(owned.map(([path]) => path).sort()).toEqual(publishers);
    expect(new Set(owned.map(([, team]) => team)).size).toBe(publishers.length);
    const teamOf = (path: string): string | undefined => lines.find(([each]) => each === path)?.[1];
    expect(teamOf('*')).not.toBe(teamOf('/data/'));
  });
});
