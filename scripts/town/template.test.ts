import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

// What a town's repository begins with must hold on the day it is made: nobody looks at it again before it is needed.

const root = join(import.meta.dirname, '../..');
const template = join(root, 'templates/town');
const read = (path: string): string => readFileSync(join(template, path), 'utf8');
const files = globSync('**/*', { cwd: template, withFileTypes: true })
  .filter((each) => each.isFile())
  .map((each) =>
    join(each.parentPath, each.name)
      .slice(template.length + 1)
      .replaceAll('\\', '/'),
  );

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
const { files: packed } = z
  .object({ files: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** `gongshilan X` runs `scripts/X.ts` of the package, and `update` by itself. */
const isCommand = (name: string): boolean =>
  name === 'update' || (existsSync(join(root, 'scripts', `${name}.ts`)) && !packed.includes(`!scripts/${name}.ts`));

/** Commands in what a file tells people or machines to run: `npm run check`, `npm test`, `npx --no-install gongshilan diff`. */
function commandsOf(file: string): readonly string[] {
  const text = read(file);
  const byNpm = [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z-]+)|(start|test)\b)/g)];
  const direct = [...text.matchAll(/\bnpx --no-install gongshilan ([a-z-]+)/g)];
  return [
    ...byNpm.map(([, run, short]) => `npm ${run ?? short ?? ''}`),
    ...direct.map(([, name = '']) => `gongshilan ${name}`),
  ];
}

describe('the files with which a town begins', () => {
  it('call only commands that the town has', () => {
    const called = files.flatMap((file) => commandsOf(file).map((name) => ({ file, name })));
    expect(new Set(called.map(({ file }) => file)).size).toBeGreaterThan(5);
    const missing = called.filter(({ name }) => {
      const [by = '', command = ''] = name.split(' ');
      return by === 'npm' ? !Object.hasOwn(scripts, command) : !isCommand(command);
    });
    expect(missing).toEqual([]);
  });

  it('name in package.json only commands that the packed program has', () => {
    const commands = Object.values(scripts).map((script) => /^gongshilan ([a-z-]+)$/.exec(script)?.[1] ?? script);
    expect(commands.filter((name) => !isCommand(name))).toEqual([]);
  });
});

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.looseObject({}).optional(),
});
const job = z.looseObject({ 'timeout-minutes': z.number(), steps: z.array(step) });
const workflow = z.looseObject({
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), job),
});

describe('the workflows with which a town begins', () => {
  const workflows = files
    .filter((file) => file.startsWith('dot-github/workflows/'))
    .map((file) => ({ file, text: read(file), ...workflow.parse(parse(read(file))) }));
  const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((each) => each.steps));

  it('take only actions pinned to a commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('uses:')));
    expect(uses.length).toBeGreaterThan(5);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('put nothing that others write into a command, have no secrets, and keep no credentials', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
    expect(workflows.filter(({ text }) => text.includes('secrets.'))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.length).toBeGreaterThan(3);
    expect(checkouts.filter((each) => each.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('never run a proposal where something can be written', () => {
    const proposals = workflows.filter(({ text }) => /^ {2}pull_request/m.test(text));
    expect(proposals.map(({ file, permissions }) => [file, permissions])).toEqual([
      ['dot-github/workflows/proposal.yml', { contents: 'read' }],
    ]);
    expect(workflows.filter(({ text }) => text.includes('pull_request_target'))).toEqual([]);
  });

  it('wait for workflows that there are', () => {
    const names = workflows.map(({ text }) => /^name: (.+)$/m.exec(text)?.[1]);
    const awaited = workflows.flatMap(({ text }) => /^ {4}workflows: \[(.+)\]$/m.exec(text)?.[1]?.split(', ') ?? []);
    expect(awaited.length).toBeGreaterThan(0);
    expect(awaited.filter((name) => !names.includes(name))).toEqual([]);
  });
});
