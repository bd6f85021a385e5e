import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../node-flags.mjs';

/** What one run of a program took. */
export interface Measured {
  readonly exitCode: number;
  readonly seconds: number;
  /**
   * Greatest resident memory of the process and of those that it started, added up: no less than they ever held together.
   * Undefined where they were killed.
   */
  readonly peakBytes: number | undefined;
  /** What processors worked for the process and those that it started. Undefined where they were killed. */
  readonly processorSeconds: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const hook = new URL('./peak-memory.ts', import.meta.url).href;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of the project in a process of its own, as `npm run` would, and measures it from start to end. */
export async function measure(
  script: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-peak-'));
  const env = {
    ...process.env,
    TZ: 'Asia/Shanghai',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...variables,
    BENCH_PEAK_FOLDER: folder,
    NODE_OPTIONS: [process.env['NODE_OPTIONS'], `--import=${hook}`].filter(Boolean).join(' '),
  };
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeFlags(basename(script, '.ts')), script, ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  const elapsed = (performance.now() - started) / 1000;
  const [peakBytes, processorSeconds] = readUsage(folder);
  rmSync(folder, { recursive: true });
  return {
    exitCode,
    seconds: elapsed,
    peakBytes,
    processorSeconds,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
  };
}

/** Bytes and seconds, those of all processes added up. */
function readUsage(folder: string): readonly [bytes: number | undefined, seconds: number | undefined] {
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').split(' ').map(Number));
  if (written.length === 0) return [undefined, undefined];
  const total = (index: number): number => written.reduce((sum, numbers) => sum + (numbers[index] ?? 0), 0);
  return [total(0), total(1)];
}
