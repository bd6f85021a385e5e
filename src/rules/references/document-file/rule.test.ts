import { test, expect } from 'vitest';
import { portalOf, say } from '../../../../tests/fixtures/rules/check-case.ts';
import { runChecks } from '../../engine/index.ts';
import { documentFile } from './rule.ts';

test('documents whose file is not there', () => {
  const map = {
    'data/poli/documents.csv': [
      '编号,标题,发布者,日期,类型,文件',
      'd,公告,街道办,2024,公告,notice-2024.pdf',
      'e,公告,街道办,2024,公告,report.pdf',
    ],
  };
  expect(say(map, undefined, { publicFiles: ['documents/notice_2024.pdf', 'documents/report.pdf', 'notice-2024.pdf'] }))
    .toMatchInlineSnapshot(`
      [
        "data/poli/documents.csv:2:6 [document-file] 文件 "notice-2024.pdf" 不在 public/documents 里；最接近的是 "notice_2024.pdf"。请把原件放进去，或改正文件名；没有原件就空着。",
        "data/poli/documents.csv:3:2 [row-twice] 标题 "公告" 和 d（data/poli/documents.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
        "public/notice-2024.pdf:1 [stray-file] public 里只有 documents 放文件的原件，别处只放图片、声音和录像。请移到 public/documents 并在“文件”表里登记，或删掉它。",
      ]
    `);
});

test('an original that is not the one whose fingerprint was written down', () => {
  const kept = 'a'.repeat(64);
  const map = {
    'data/poli/documents.csv': ['编号,标题,发布者,日期,类型,文件,校验和', `d,公告,街道办,2024,公告,d.txt,${kept}`],
  };
  const attachment = { file: 'public/documents/d.txt', sha256: kept, texts: [], unread: [], located: false };
  const saidOf = (sha256: string): readonly string[] =>
    runChecks(
      {
        portal: portalOf(map),
        today: '2026-06-01',
        publicFiles: ['documents/d.txt'],
        attachments: [{ ...attachment, sha256 }],
      },
      [documentFile],
    ).map(({ field, message }) => `${field ?? ''} ${message}`);
  expect(saidOf(kept)).toEqual([]);
  expect(saidOf('b'.repeat(64))).toEqual([expect.stringMatching(/^校验和 和 public\/documents\/d\.txt 对不上/)]);
});
