import { expect, test } from 'vitest';
import { publicFile } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const find = (...publicFiles: string[]) => say({}, publicFile, { publicFiles });

test('what may run is refused, by its place', () => {
  expect(find('documents/a.html', 'x.SVG')).toMatchInlineSnapshot(`
    [
      "public/documents/a.html:1 [public-file] 这种文件里可能有程序，放上去，谁点开它就会运行。请改成 PDF、Word、Excel 或图片（JPG、PNG、WebP）；网页请另存为 PDF，线条图请另存为 PNG。",
      "public/x.SVG:1 [public-file] 这种文件里可能有程序，放上去，谁点开它就会运行。请改成 PDF、Word、Excel 或图片（JPG、PNG、WebP）；网页请另存为 PDF，线条图请另存为 PNG。",
    ]
  `);
  for (const name of [
    'a.htm',
    'a.xhtml',
    'a.xml',
    'sw.js',
    'a.mjs',
    'a.wasm',
    'a.swf',
    'a.pdf.html',
    'documents/plain',
  ])
    expect(find(name)).toHaveLength(1);
});

test('documents, pictures, tables and the settings of a host are not', () => {
  expect(
    find('documents/a.pdf', 'stories/b.JPG', 'c.xlsx', 'CNAME', '_headers', 'icons/seal.svg', 'favicon.ico'),
  ).toEqual([]);
});
