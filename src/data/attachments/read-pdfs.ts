import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { unreadable, type Reading, type Unread } from './attachment.ts';

const program = fileURLToPath(new URL('./pdf-program.ts', import.meta.url));

const reasons = ['locked', 'scanned', 'program', 'enclosed', 'broken'] as const satisfies readonly Unread[];
const readingSchema = z.object({
  texts: z.array(z.object({ where: z.string(), text: z.string() })),
  unread: z.array(z.enum(reasons)),
  located: z.boolean(),
});

/** Milliseconds: for one file, and for all files together. A letter is read in a tenth of a second. */
const patience = { one: 20_000, all: 120_000 };
const mostBytes = 200_000_000;

/**
 * What some PDF files say, by path, in their order. They are read by another process, which may hang, fill its memory or crash
 * without more harm than that the file at which it did so is told as `slow`, and the others are read by the next process.
 */
export function readPdfs(paths: readonly string[], limits = patience, now = (): number => performance.now()): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>();
  const end = now() + limits.all;
  for (let rest = paths; rest.length > 0; rest = paths.slice(readings.size)) {
    const timeout = Math.ceil(Math.min(limits.one + 1000 * rest.length, Math.max(1, end - now())));
    const { stdout } = spawnSync(process.execPath, ['--max-old-space-size=1024', program], {
      input: JSON.stringify(rest),
      encoding: 'utf8',
      timeout,
      maxBuffer: mostBytes,
      stdio: ['pipe', 'pipe', 'ignore'],
      killSignal: 'SIGKILL',
    });
    const lines = linesOf(stdout);
    for (const [index, path] of rest.entries()) {
      const line = lines[index];
      readings.set(path, line === undefined ? unreadable('slow') : readingOf(line));
      if (line === undefined) break;
    }
  }
  return readings;
}

function readingOf(line: string): Reading {
  const parsed = readingSchema.safeParse(JSON.parse(line));
  return parsed.success ? parsed.data : unreadable('broken');
}

/** Whole lines; none where the process could not be started, of which the types know nothing. */
function linesOf(said: string | null): readonly string[] {
  return said?.split('\n').slice(0, -1) ?? [];
}
