import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programEnvironment } from '../tests/fixtures/program-environment.ts';

const root = join(import.meta.dirname, '..');
const answers = {
  name: '河西乡公示栏',
  path: '湖南省/长沙市/浏阳市/河西乡',
  code: '430181299',
  station: '河西乡社工站',
  phone: '0731-83600000',
  complaint_phone: '12345',
  hours: '工作日 09:00-12:00 14:00-17:30；周六 09:00-11:30',
  site: 'https://hexi.example.cn',
  repository: 'https://gitlab.com/hexi/board',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '公示栏 init-'));
  // What comes with the program, whatever a fork has made of its own.
  cpSync(join(root, 'tests/fixtures/town/common'), join(folder, 'program/data/common'), { recursive: true });
  cpSync(join(root, 'tests/fixtures/content/pages'), join(folder, 'program/content/pages'), { recursive: true });
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full', 'mine.txt'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** What the program says of these answers (an object, or the text of the file), and its exit code. */
function init(given: object | string, out: string, ...words: readonly string[]): Ended {
  writeFileSync(join(folder, 'answers.json'), typeof given === 'string' ? given : JSON.stringify(given));
  const args = ['scripts/init.ts', '--answers', 'answers.json', ...(out === '' ? [] : ['--out', out]), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: programEnvironment({ INIT_CWD: folder, PORTAL_NOW: '2026-03-02', PORTAL_PROGRAM: join(folder, 'program') }),
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}`.replaceAll(folder, '<…>') };
}

describe('npm run init', () => {
  it('writes a town of one station, in few files, that knows of no other town', () => {
    expect(init(answers, 'town')).toEqual({ code: 0, said: expect.stringContaining('写好了：town，') as string });
    const files = readdirSync(join(folder, 'town'), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    expect(files.length).toBeLessThan(60);
    const text = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
    expect(text).not.toMatch(/示例|虚构|sample|\{\{[a-z]|山东|gudong|poli/);
    expect(readFileSync(join(folder, 'town/package.json'), 'utf8')).toMatch(
      /"dependencies": \{\n {4}"gongshilan": "git\+https:\/\/[^"]+#v\d+\.\d+\.\d+"\n {2}\}/,
    );
    expect(existsSync(join(folder, 'town/.github/workflows/deploy.yml'))).toBe(true);
  });

  it('writes what a check finds nothing wrong with, and nothing to say of', () => {
    const env = {
      PORTAL_DATA: join(folder, 'town/data'),
      PORTAL_CONTENT: join(folder, 'town/content'),
      PORTAL_PROGRAM: join(folder, 'program'),
    };
    const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts'], {
      cwd: root,
      env: programEnvironment({ PORTAL_NOW: '2026-03-02', ...env }),
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^没有发现问题，谢谢！/)]);
  });

  it('names the version that is asked for', () => {
    expect(init(answers, 'other', '--program', '1.2.3').code).toBe(0);
    expect(readFileSync(join(folder, 'other/package.json'), 'utf8')).toContain('"gongshilan": "1.2.3"');
  });

  it('writes nothing, says why in a sentence and ends with 2', () => {
    const cases = [
      init({ ...answers, site: 'javascript:alert(1)' }, 'new'),
      init({ ...answers, code: '999999999' }, 'new'),
      init({ ...answers, hours: undefined }, 'new'),
      init('{ "name": "河西乡公示栏",', 'new'),
      init({ ...answers, station: '河西乡社工站，请转账到我们的账户' }, 'new'),
      init(answers, 'full'),
      init(answers, 'full/mine.txt'),
      init(answers, 'new', '--program', 'nowhere.tgz'),
      init(answers, ''),
      init(answers, 'new', '--answers', 'nowhere.json'),
    ];
    expect(cases.map(({ code }) => code)).toEqual(cases.map(() => 2));
    expect(cases.map(({ said }) => said.trim())).toMatchInlineSnapshot(`
      [
        "answers.json：site “javascript:alert(1)”不是网址：要以 https:// 或 http:// 开头，例如 https://town.example.cn。什么也没有写。",
        "answers.json：code “999999999”不是区划代码：没有哪个省以 99 开头。什么也没有写。",
        "answers.json：缺少 hours，请补上；没有的写成空的 ""。什么也没有写。",
        "answers.json：不是正确的 JSON，多半少了逗号、引号或括号。什么也没有写。",
        "照这些回答建出来的资料有错，什么也没有写。标题：里有“转账到”，像是在募捐。公示栏不能收捐款：网上公开募捐只能在民政部指定的平台（慈善法第二十七条）。请删掉这句话；已经收到的捐款，记在 收入 表里。",
        "--out 写的“full”里面已经有东西，什么也没有写。请换一个没有的或者空的文件夹。",
        "--out 写的“full/mine.txt”是一个文件，不是文件夹，什么也没有写。请换一个没有的或者空的文件夹。",
        "--program 写的“nowhere.tgz”不是版本号、Git 地址，也不是有的打包文件。",
        "--out 要填文件夹。
      用法：npm run init -- [--answers 答案.json] --out 文件夹 [--program 版本]",
        "打不开 --answers 写的“nowhere.json”，什么也没有写。请核对文件名。",
      ]
    `);
    expect([existsSync(join(folder, 'new')), readdirSync(folder).sort(), readdirSync(join(folder, 'full'))]).toEqual([
      false,
      ['answers.json', 'full', 'other', 'program', 'town'],
      ['mine.txt'],
    ]);
  });
});
