import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { run } from '../tests/fixtures/editing/run-command.ts';
import { linkState } from './keep/link-state.ts';

const documents = 'data/common/documents.csv';
const plain = '收支公告\n一共 3 笔。\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('files the original below public/documents, and writes down its name and fingerprint', () => {
  const { code, out, text } = run('keep.ts', ['news', '公告.txt'], { '公告.txt': Buffer.from(plain) });
  expect([code, out.trim()]).toEqual([
    0,
    `存好了：public/documents/news.txt，SHA-256 ${sha256(plain)}。请和资料一起提交。`,
  ]);
  expect(text('public/documents/news.txt')).toBe(plain);
  expect(text(documents)).toContain(`news.txt,${sha256(plain)}`);
});

it('keeps nothing in which somebody could be known, no program, and nothing empty', () => {
  const files = {
    '名单.txt': Buffer.from('王某某 手机 13812345678'),
    '公告.html': Buffer.from('<p>公告</p>'),
    '空.txt': Buffer.from(''),
    '录音.mp3': Buffer.from('ID3'),
  };
  const said = Object.keys(files).map((name) => {
    const { code, error, text } = run('keep.ts', ['news', name], files);
    expect(text(documents)).not.toContain('sha256');
    return `${String(code)} ${error.trim()}`;
  });
  expect(said.join('\n')).not.toContain('13812345678');
  expect(said).toMatchInlineSnapshot(`
    [
      "1 public/documents/news.txt:1 [attachment-text] 里面有一个像手机号的内容（为保护个人，这里不显示）。请在原来的文件里删掉，另存一份再放。不要只用黑框盖住：字还在文件里，谁都能复制出来。
    名单.txt 不能放到网上，没有存。",
      "1 public/documents/news.html:1 [public-file] 这种文件里可能有程序，放上去，谁点开它就会运行。请改成 PDF、Word、Excel 或图片（JPG、PNG、WebP）；网页请另存为 PDF，线条图请另存为 PNG。
    公告.html 不能放到网上，没有存。",
      "1 空.txt 是空的。请核对文件。",
      "1 录音.mp3 里的字程序看不全。请自己从头看到尾：没有身份证号、手机号、家庭住址、病情，孩子认不出是谁。看过了，加上 --looked 和职务（例如 --looked 站长）再运行一次。",
    ]
  `);
});

it('believes a person who has looked at what no program can read, and writes down who', () => {
  const files = { '录音.mp3': Buffer.from('ID3') };
  const { code, text } = run('keep.ts', ['news', '录音.mp3', '--looked', '站长'], files);
  expect(code).toBe(0);
  expect(text('data/common/vouched.csv')).toContain(`documents/news.mp3,${sha256('ID3')},站长`);
});

it('says what it wants', () => {
  const wrong = [['news'], ['news', '没有.txt'], ['neews', '公告.txt']];
  expect(
    wrong.map((words) => {
      const { code, error } = run('keep.ts', words, { '公告.txt': Buffer.from(plain) });
      return `${String(code)} ${error.trim()}`;
    }),
  ).toMatchInlineSnapshot(`
    [
      "2 请写文件编号和要存的文件，例如 npm run keep -- poli-notice-2025 公告.pdf。",
      "2 打不开 没有.txt：没有这个文件。请核对文件名。",
      "1 文件表里没有 "neews"；最接近的是 "news"。请先登记这份文件。",
    ]
  `);
});

it('tells a link that stands from one that is gone, and from one of which nothing can be known', async () => {
  const state = (answer: () => Promise<Response>) => linkState('https://a.example/1', answer);
  expect(await state(() => Promise.resolve(new Response('ok')))).toBe('stands');
  expect(await state(() => Promise.resolve(new Response('', { status: 404 })))).toBe('gone');
  expect(await state(() => Promise.resolve(new Response('', { status: 503 })))).toBeUndefined();
  expect(await state(() => Promise.reject(new Error('network')))).toBeUndefined();
});
