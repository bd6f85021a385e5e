import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { prepareFolder } from '../scripts/sample/output-folder.ts';
import { writeSample } from '../scripts/sample/write-sample.ts';
import { filesUnder } from './dist.ts';

/** A copy of the program with data of its own, in which a test may build, kill and break things. */
export interface ProjectCopy {
  /** Holds `project/` and `site/dist/`. */
  readonly folder: string;
  readonly data: string;
  readonly content: string;
  /** Where it builds to. */
  readonly out: string;
  remove(): void;
}

/** What is the program's own: a fork's texts and published files are left out, since they may name what its data has. */
const copied = [
  'src',
  'scripts',
  'public/favicon.ico',
  'public/icons',
  'public/share',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * Copies the program beside data and texts that a test puts there. Astro keeps its caches in the project and in node_modules, so
 * that two builds of one folder disturb each other; packages are therefore linked one by one into a node_modules of the copy.
 */
function copyProgram(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-copy-'));
  const project = join(folder, 'project');
  for (const path of copied) cpSync(path, join(project, path), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  return {
    folder,
    data: join(project, 'data'),
    content: join(project, 'content'),
    out: join(folder, 'site', 'dist'),
    remove() {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A copy with an invented region, and a short text on each page that says something about the site. */
export function copyProject(sample: { readonly stations: number; readonly seed: number }): ProjectCopy {
  const copy = copyProgram();
  for (const part of ['pages', 'handbook']) cpSync(join(texts, part), join(copy.content, part), { recursive: true });
  writeSampleData({ ...sample, out: copy.data });
  return copy;
}

/** A copy with the sample town: a page of every kind stands on its site. */
export function copyTown(): ProjectCopy {
  const copy = copyProgram();
  cpSync('tests/fixtures/town', copy.data, { recursive: true });
  cpSync(texts, copy.content, { recursive: true });
  return copy;
}

const texts = 'tests/fixtures/content';

export function writeSampleData(options: {
  readonly stations: number;
  readonly seed: number;
  readonly out: string;
}): void {
  const prepared = prepareFolder(options.out);
  if (!prepared.ok) throw new Error(prepared.message);
  writeSample(options);
}

export interface BuildResult {
  /** Exit code; undefined where a signal ended it. */
  readonly code: number | undefined;
  readonly output: string;
}

export interface RunningBuild {
  readonly child: ChildProcess;
  readonly ended: Promise<BuildResult>;
}

/** Starts scripts/build.ts in a copy, on a fixed day. */
export function startBuild({ folder, out }: ProjectCopy, env: Readonly<Record<string, string>> = {}): RunningBuild {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: join(folder, 'project'),
    env: {
      ...process.env,
      PORTAL_DATA: 'data',
      PORTAL_CONTENT: 'content',
      PORTAL_NOW: '2026-06-15',
      PORTAL_OUT: out,
      TZ: 'Asia/Shanghai',
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<BuildResult>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      done({ code: code ?? undefined, output });
    });
  });
  return { child, ended };
}

/** Builds a copy to the end. */
export async function build(copy: ProjectCopy, env: Readonly<Record<string, string>> = {}): Promise<BuildResult> {
  return startBuild(copy, env).ended;
}

/** Every file of a folder with the SHA-256 of its bytes. */
export function fingerprints(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesUnder(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Files that differ between two folders, or stand in one of them only. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}
