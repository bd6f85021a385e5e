import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRepository, type TestRepository } from '../fixtures/git-repository.ts';
import { fingerprints } from '../project-copy.ts';
import { linkPackages, packProgram } from './packed-program.ts';
import { runNpm, startNpm, type Ended } from './run-npm.ts';

const root = join(import.meta.dirname, '../..');
const today = { PORTAL_NOW: '2026-03-02' };
const answers = {
  name: '河西乡公示栏',
  path: '湖南省/长沙市/浏阳市/河西乡',
  code: '430181299',
  station: '河西乡社工站',
  phone: '0731-83600000',
  complaint_phone: '12345',
  hours: '工作日 09:00-12:00 14:00-17:30',
  site: 'https://hexi.example.cn',
  repository: 'https://gitlab.com/hexi/board',
};
const newSentence = '第二版的程序在这里多写了一句。';
const newWord = '跳到第二版的正文';

/** One town, as its keeper goes through it: each test begins where the one before it has ended. */
let folder = '';
let town = '';
let repository: TestRepository;
const packed = { first: '', second: '' };

const inTown = (...words: readonly string[]): Ended => runNpm(town, words, today);
const read = (path: string): string => readFileSync(join(town, path), 'utf8');
const ofTown = (): unknown =>
  ['data', 'content', 'public'].map((part) => [part, Object.fromEntries(fingerprints(join(town, part)))]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '公示 栏 town-'));
  town = join(folder, '河西 乡');
  linkPackages(folder);
  packed.first = packProgram(folder, '0.1.0');
  packed.second = packProgram(folder, '0.2.0', (copy) => {
    appendFileSync(join(copy, 'content/pages/about.mdx'), `\n${newSentence}\n`);
    change(join(copy, 'src/text/common.ts'), "skip: '跳到正文'", `skip: '${newWord}'`);
  });
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers));
  const words = ['scripts/init.ts', '--answers', join(folder, 'answers.json'), '--out', town];
  const begun = spawnSync(process.execPath, [...words, '--program', packed.first], {
    cwd: root,
    env: { ...process.env, ...today },
    encoding: 'utf8',
  });
  expect(begun.status, begun.stderr).toBe(0);
  repository = createRepository(town);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('a town, from its first version of the program to the next', () => {
  it('installs the packed program without a network', () => {
    expect(read('package.json')).toContain(basename(packed.first));
    const { code, said } = inTown('install', '--no-audit', '--no-fund');
    expect(code, said).toBe(0);
    repository.commit({}, '建公示栏', '2026-03-02');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('has nothing wrong in its data, its site, its links and its numbers', () => {
    const { code, said } = inTown('test');
    expect(code, said).toBe(0);
    expect(said).toMatch(/没有发现问题/);
    expect(said).toMatch(/^[1-9]\d* passed, 0 failed$/m);
    expect(page('about/index.html')).not.toContain(newSentence);
    expect(page('index.html')).not.toContain(newWord);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('is updated by one line, and keeps every byte of its own', () => {
    const before = ofTown();
    const [place] = readdirSync(join(town, '.gongshilan'));
    const { code, said } = inTown('run', 'update', '--', packed.second);
    expect(code, said).toBe(0);
    expect(said).toContain('没有发现问题');
    expect(ofTown()).toEqual(before);
    expect(repository.git('diff', '--name-only').split('\n')).toEqual(['package-lock.json', 'package.json']);
    expect(repository.git('diff', '--numstat', 'package.json')).toBe('1\t1\tpackage.json');
    expect(repository.git('diff', '--unified=0', 'package.json').split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^- {4}"gongshilan": ".*0\.1\.0\.tgz"$/),
      expect.stringMatching(/^\+ {4}"gongshilan": ".*0\.2\.0\.tgz"$/),
    ]);
    const places = readdirSync(join(town, '.gongshilan'));
    expect(places).toEqual([expect.stringMatching(/^0\.2\.0-/)]);
    expect(places).not.toEqual([place]);
  });

  it('shows what is new in the program, on a site that npm start opens', async () => {
    const port = await freePort();
    const running = startNpm(town, ['start'], { ...today, PORT: String(port) });
    try {
      const said = await running.waitFor(/http:\/\/localhost:\d+/);
      expect(said).toContain(`http://localhost:${String(port)}\n`);
      const origin = `http://localhost:${String(port)}`;
      const pages = await Promise.all(['/', '/about/'].map(async (path) => fetch(origin + path)));
      expect(pages.map(({ status }) => status)).toEqual([200, 200]);
      const [home = '', about = ''] = await Promise.all(pages.map(async (each) => each.text()));
      expect(home).toContain(answers.station);
      expect(home).toContain(newWord);
      expect(about).toContain(newSentence);
    } finally {
      await running.stop();
    }
    expect(repository.git('diff', '--name-only', '--', 'data', 'content', 'public')).toBe('');
  });

  it('stays as it was where a version cannot be had', () => {
    const before = [read('package.json'), read('package-lock.json'), ofTown()];
    const { code, said } = inTown('run', '--silent', 'update', '--', '9.9.9');
    expect([code, said]).toEqual([1, expect.stringContaining('package.json 已经改回原样，资料没有动')]);
    expect([read('package.json'), read('package-lock.json'), ofTown()]).toEqual(before);
  });
});

function page(file: string): string {
  return read(`dist/${file}`);
}

/** Writes another text in the place of one that must be there. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

async function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
