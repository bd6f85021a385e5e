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
  /** Where it builds to. */
  readonly out: string;
  remove(): void;
}

const copied = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'content/pages',
  'content/handbook',
];

/**
 * Copies the program beside an invented region. Astro keeps its caches in the project and in node_modules, so that two builds
 * of one folder disturb each other; packages are therefore linked one by one into a node_modules of the copy.
 */
export function copyProject(sample: { readonly stations: number; readonly seed: number }): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-copy-'));
  const project = join(folder, 'project');
  for (const path of copied) cpSync(path, join(project, path), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  const data = join(project, 'data');
  writeSampleData({ ...sample, out: data });
  return {
    folder,
    data,
    out: join(folder, 'site', 'dist'),
    remove() {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

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
