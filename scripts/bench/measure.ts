import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program took. */
export interface Measured {
  readonly exitCode: number;
  readonly seconds: number;
  /** Greatest resident memory of the process; undefined where it was killed. */
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
  const peakFile = join(folder, 'peak');
  const env = {
    ...process.env,
    TZ: 'Asia/Shanghai',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...variables,
    BENCH_PEAK_FILE: peakFile,
  };
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', hook, script, ...words], {
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
  const peakBytes = readPeak(peakFile);
  rmSync(folder, { recursive: true });
  return {
    exitCode,
    seconds: elapsed,
    peakBytes,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
  };
}

function readPeak(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
