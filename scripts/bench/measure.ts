import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program took. */
export interface Measured {
  readonly exitCode: number;
  readonly seconds: number;
  /**
   * Greatest resident memory of the process and of those that it started, added up: no less than they ever held together.
   * Undefined where they were killed.
   */
  readonly peakBytes: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const hook = new URL('./peak-memory.ts', import.meta.url).href;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of the project in a process of its own and measures it from start to end. */
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
  const child = spawn(process.execPath, [script, ...words], {
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
  const peakBytes = readPeak(folder);
  rmSync(folder, { recursive: true });
  return {
    exitCode,
    seconds: elapsed,
    peakBytes,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
  };
}

function readPeak(folder: string): number | undefined {
  const peaks = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')));
  return peaks.length === 0 ? undefined : peaks.reduce((sum, peak) => sum + peak, 0);
}
