import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programEnvironment } from '../../tests/fixtures/program-environment.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-settings-'));
  writeFileSync(join(folder, 'file'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** What a program says, and its exit code, with one setting that cannot be used. */
function run(program: string, words: readonly string[], setting: Readonly<Record<string, string>>): Ended {
  const path = join(import.meta.dirname, '..', program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
    env: programEnvironment({ TZ: 'Asia/Shanghai', ...setting }),
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}`.replaceAll(folder, '<…>') };
}

describe('a setting that cannot be used: one line, exit code 2, in every program', () => {
  it.each(['check.ts', 'build.ts', 'diff.ts'])('%s', (program) => {
    const said = 'PORTAL_NOW 写的“abc”不是日期。请写成 2026-01-31 的样子，或不写（不写就是今天）。\n';
    expect(run(program, ['HEAD..HEAD'], { PORTAL_NOW: 'abc' })).toEqual({ code: 2, said });
  });

  it('is looked at first of all by every program that reads the data', () => {
    const programs = ['build', 'check', 'dev', 'diff', 'disclose', 'fix', 'import', 'new', 'template'];
    const first = (program: string) =>
      readFileSync(join(import.meta.dirname, '..', `${program}.ts`), 'utf8').split('\n')[0];
    expect(programs.filter((program) => first(program)?.endsWith("'./settings/settings.ts';") !== true)).toEqual([]);
  });

  it('folders that are not there, or are files', () => {
    const said = (setting: Readonly<Record<string, string>>): readonly string[] => {
      const { code, said: line } = run('check.ts', [], setting);
      return [String(code), line];
    };
    expect(said({ PORTAL_DATA: join(folder, 'none') })).toMatchInlineSnapshot(`
      [
        "2",
        "PORTAL_DATA 写的“<…>/none”不存在。请核对这个文件夹的名字，或不写。
      ",
      ]
    `);
    expect(said({ PORTAL_CONTENT: join(folder, 'none') })).toMatchInlineSnapshot(`
      [
        "2",
        "PORTAL_CONTENT 写的“<…>/none”不存在。请核对这个文件夹的名字，或不写。
      ",
      ]
    `);
    expect(said({ PORTAL_DATA: join(folder, 'file') })).toMatchInlineSnapshot(`
      [
        "2",
        "PORTAL_DATA 写的“<…>/file”是一个文件，不是文件夹。请写文件夹的名字，或不写。
      ",
      ]
    `);
  });

  it('a place to which the site cannot be written', () => {
    expect(run('build.ts', [], { PORTAL_OUT: join(folder, 'file') })).toMatchInlineSnapshot(`
      {
        "code": 2,
        "said": "PORTAL_OUT 写的“<…>/file”是一个文件，不是文件夹。请换一个名字，或不写（不写就是 dist）。
      ",
      }
    `);
  });
});
