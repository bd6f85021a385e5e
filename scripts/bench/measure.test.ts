import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-measure-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function program(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('measure', () => {
  it('gives the exit code and what a program printed, with the settings it was given', async () => {
    const script = program(
      'a.mjs',
      'console.log(process.env.PORTAL_DATA, process.argv[2]); console.error("坏了"); process.exitCode = 3;',
    );
    const run = await measure(script, ['--all'], { PORTAL_DATA: 'somewhere' });
    expect(run).toMatchObject({ exitCode: 3, stdout: 'somewhere --all\n', stderr: '坏了\n' });
  });

  it('sees how much memory a program took at most, even if it gave it back', async () => {
    const small = await measure(program('b.mjs', ''), [], {});
    const large = await measure(program('c.mjs', 'let a = Buffer.alloc(2e8, 1); a = undefined;'), [], {});
    expect((large.peakBytes ?? 0) - (small.peakBytes ?? 0)).toBeGreaterThan(150_000_000);
  });

  it('sees how long processors worked', async () => {
    const run = await measure(program('g.mjs', ''), [], {});
    expect(run.processorSeconds).toBeGreaterThan(0);
  });

  it('adds what the processes took that the program has started', async () => {
    const child = program('d.mjs', 'Buffer.alloc(2e8, 1);');
    const start = `import { spawnSync } from 'node:child_process'; spawnSync(process.execPath, [${JSON.stringify(child)}]);`;
    const alone = await measure(program('e.mjs', ''), [], {});
    const both = await measure(program('f.mjs', start), [], {});
    expect((both.peakBytes ?? 0) - (alone.peakBytes ?? 0)).toBeGreaterThan(200_000_000);
  });
});
