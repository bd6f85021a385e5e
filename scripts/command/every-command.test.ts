import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const Package = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = Package.parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
const names = Object.keys(scripts).filter((name) => scripts[name] === `node scripts/run.mjs ${name}`);

/** What a program prints, and its exit code. */
async function run(name: string, word: string): Promise<readonly [code: number | null, out: string, error: string]> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [`scripts/${name}.ts`, word], { cwd: root }, (_, out, error) => {
      resolve([child.exitCode, out, error]);
    });
  });
}

test('every program of npm run stands in one file of its name', () => {
  expect(names.length).toBeGreaterThanOrEqual(16);
  expect(names.filter((name) => !existsSync(`${root}scripts/${name}.ts`))).toEqual([]);
});

test.each(names)(
  '%s: --help tells how it is called; an option that is none is refused, nothing done',
  async (name) => {
    const [[code, out], wrong] = await Promise.all([run(name, '--help'), run(name, '--nosuch')]);
    expect([code, out.split('\n').length > 3]).toEqual([0, true]);
    expect(out).toMatch(new RegExp(`^用法：npm run ${name}( -- .+)?\n\n.+。\n\n`));
    expect(wrong).toEqual([2, '', expect.stringContaining(`不认识的选项：--nosuch。\n用法：npm run ${name}`)]);
  },
  60_000,
);
