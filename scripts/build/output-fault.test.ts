import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdsOurs, outputFault, outputName } from './output-fault.ts';

let folder = '';
const shown = (out: string, others: readonly string[] = []): string | undefined =>
  outputFault(out, others, outputName(out))?.replaceAll(folder, '<…>').replaceAll(process.cwd(), '<here>');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-out-'));
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'town/data'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a folder that is there, or that can be made, and nothing is left of the trial', () => {
  expect(shown(join(folder, 'site'))).toBeUndefined();
  expect(shown(join(folder, 'new/site'))).toBeUndefined();
  expect(shown(join(folder, 'town/site'), [join(folder, 'town/data')])).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['file', 'town']);
});

test('a file, a folder in a file, a place where nothing can be made', () => {
  expect(shown(join(folder, 'file'))).toMatchInlineSnapshot(
    `"PORTAL_OUT 写的“<…>/file”是一个文件，不是文件夹。请换一个名字，或不写（不写就是 dist）。"`,
  );
  expect(shown(join(folder, 'file/site'))).toMatchInlineSnapshot(
    `"PORTAL_OUT 写的“<…>/file/site”写不进去。请看看 <…>/file 是不是文件夹、有没有写的权限、磁盘满了没有，或换一个地方。"`,
  );
  expect(shown('/proc/none/site')).toMatchInlineSnapshot(
    `"PORTAL_OUT 写的“/proc/none/site”写不进去。请看看 /proc/none 是不是文件夹、有没有写的权限、磁盘满了没有，或换一个地方。"`,
  );
});

test('a folder in which the project or its data stand is never replaced', () => {
  expect(shown(process.cwd())).toMatchInlineSnapshot(
    `"PORTAL_OUT 写的“<here>”里有项目自己的文件，生成网站会整个换掉它，所以没有动。请写一个单独的文件夹，例如 dist。"`,
  );
  expect(shown('/')).toMatchInlineSnapshot(
    `"PORTAL_OUT 写的“/”里有项目自己的文件，生成网站会整个换掉它，所以没有动。请写一个单独的文件夹，例如 dist。"`,
  );
  expect(shown(join(process.cwd(), 'data'))).toBeDefined();
  expect(shown(join(folder, 'town'), [join(folder, 'town/data')])).toBeDefined();
});

test('the usual folder is not called by the name of a setting that nobody has written', () => {
  expect(outputFault(join(folder, 'file'), [], outputName(''))).toMatchInlineSnapshot(
    `"“dist”是一个文件，不是文件夹。请换一个名字，或不写（不写就是 dist）。"`,
  );
});

test('a folder of Windows: beside our own, on another drive, and those in which our own stand', () => {
  const ours = ['C:\\town\\portal', 'C:\\town\\portal\\data', 'D:\\data'];
  const holds = (out: string): boolean => holdsOurs(out, ours, win32);
  expect(['C:\\town\\portal\\dist', 'C:\\town\\portal-www', 'D:\\dist', 'E:\\'].map(holds)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['C:\\town\\portal', 'c:\\Town', 'C:\\', 'C:\\town\\portal\\data', 'D:\\'].map(holds)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('where nothing can be put beside it, a folder that can be written is filled', () => {
  // Nothing can be made in /proc, and `fd` is a folder there: neither beside it nor in it can be written.
  expect(outputFault('/proc/self/fd', [], outputName('/proc/self/fd'))).toMatchInlineSnapshot(
    `"PORTAL_OUT 写的“/proc/self/fd”写不进去。请看看 /proc/self 是不是文件夹、有没有写的权限、磁盘满了没有，或换一个地方。"`,
  );
});
