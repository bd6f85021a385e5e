import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.union([z.string(), z.number()]).transform(String);
const step = z.looseObject({ name: z.string().optional(), uses: z.string().optional(), run: z.string().optional() });
const job = z.looseObject({ env: z.record(z.string(), text).optional(), steps: z.array(step) });
const workflow = z.looseObject({ jobs: z.record(z.string(), job) });

/** A comment on a proposal, as the host keeps it. */
export interface HostComment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

/**
 * The nearest thing to the host of the workflows: runs the steps of a job with bash as a runner does, in a folder, with the files
 * and variables that a runner gives, and with a `gh` that keeps comments in a file and writes down how it was called.
 */
export class Host {
  readonly #place: string;
  readonly #variables: Readonly<Record<string, string>>;

  /** `place`: a folder for what the host keeps. `variables`: what `${{ }}` in `env` comes to, by name. */
  constructor(place: string, variables: Readonly<Record<string, string>> = {}) {
    this.#place = place;
    this.#variables = variables;
    mkdirSync(join(place, 'bin'), { recursive: true });
    writeFileSync(join(place, 'bin/gh'), gh);
    chmodSync(join(place, 'bin/gh'), 0o755);
    mkdirSync(join(place, 'temporary'), { recursive: true });
    for (const file of ['environment', 'path', 'output', 'summary']) writeFileSync(join(place, file), '');
  }

  /** The folder that steps know as RUNNER_TEMP. */
  get temporary(): string {
    return join(this.#place, 'temporary');
  }

  /** Puts down what `gh` answers: pulls.json, comments.json. */
  answer(name: 'pulls' | 'comments', value: unknown): void {
    writeFileSync(join(this.#place, `${name}.json`), JSON.stringify(value));
  }

  get comments(): readonly HostComment[] {
    const file = join(this.#place, 'comments.json');
    // Sound: written by the stub of this file, and by tests in the same form.
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly HostComment[]) : [];
  }

  /** How `gh` was called, a line a call. */
  get calls(): readonly string[] {
    const file = join(this.#place, 'calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  }

  /** Runs the steps of a workflow's only job that have a command, but for those whose name is in `without`; gives what they print. */
  run(file: string, folder: string, without: readonly string[] = []): string {
    const [found] = Object.values(workflow.parse(parse(readFileSync(file, 'utf8'))).jobs);
    const steps = (found?.steps ?? []).filter(({ name, run }) => run !== undefined && !without.includes(name ?? ''));
    return steps.map(({ run = '' }) => this.#runStep(run, folder, Object.keys(found?.env ?? {}))).join('');
  }

  #runStep(command: string, folder: string, names: readonly string[]): string {
    const place = (name: string): string => join(this.#place, name);
    const given = Object.fromEntries(names.map((name) => [name, this.#variables[name] ?? '']));
    const kept = readFileSync(place('environment'), 'utf8').split('\n').filter(Boolean);
    const env = {
      ...given,
      ...Object.fromEntries(kept.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
      TZ: 'Asia/Shanghai',
      GH_STUB: this.#place,
      HOME: this.#place,
      PATH: [place('bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
      RUNNER_TEMP: this.temporary,
      GITHUB_ENV: place('environment'),
      GITHUB_PATH: place('path'),
      GITHUB_OUTPUT: place('output'),
      GITHUB_STEP_SUMMARY: place('summary'),
      GITHUB_REPOSITORY: 'town/board',
    };
    return execFileSync('bash', ['-e', '-c', command], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  }
}

const gh = `#!/usr/bin/env node
const { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const place = process.env.GH_STUB;
const words = process.argv.slice(2);
appendFileSync(place + '/calls', words.join(' ') + '\\n');
const read = (name) => (existsSync(place + '/' + name) ? JSON.parse(readFileSync(place + '/' + name, 'utf8')) : []);
if (words[0] === 'run') {
  if (!existsSync(place + '/reports')) process.exit(1);
  cpSync(place + '/reports', words[words.indexOf('--dir') + 1], { recursive: true });
  process.exit(0);
}
const path = words.find((word) => word.startsWith('repos/'));
const body = words.find((word) => word.startsWith('body=@'));
const method = words.includes('--method') ? words[words.indexOf('--method') + 1] : 'GET';
const comments = read('comments.json');
if (path.endsWith('/pulls')) console.log(JSON.stringify(read('pulls.json')));
else if (method === 'GET') console.log(JSON.stringify([comments]));
else {
  const text = readFileSync(body.slice(6), 'utf8');
  const id = method === 'PATCH' ? Number(path.split('/').at(-1)) : 100 + comments.length;
  const fresh = { id, user: { login: 'github-actions[bot]' }, body: text };
  writeFileSync(place + '/comments.json', JSON.stringify([...comments.filter((each) => each.id !== id), fresh]));
}
`;
