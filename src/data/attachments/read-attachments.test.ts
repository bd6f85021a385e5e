import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { handMadePdf } from '../../../tests/fixtures/data/hand-made-pdf.ts';
import { nodeFiles } from '../files/node-files.ts';
import { readAttachments } from './read-attachments.ts';
import { readPdfs } from './read-pdfs.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongshilan-attachments-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const attachments = readAttachments(nodeFiles, folder, Object.keys(files), readPdfs);
  return Object.fromEntries(
    attachments.map(({ file, texts, unread, located }) => [
      file.slice(folder.length + 1),
      [...texts.map(({ where, text }) => `${where}｜${text}`), ...unread, ...(located ? ['located'] : [])],
    ]),
  );
}

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ) satisfies Zippable,
  );
const office = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zip({ '[Content_Types].xml': '<Types/>', ...files });

describe('office documents', () => {
  it('a number cut into runs is whole; remarks, deleted words, headers, properties and links are read as well', () => {
    const docx = office({
      'word/document.xml':
        '<w:document><w:p><w:r><w:t>电话138</w:t></w:r><w:r><w:t>00138000</w:t></w:r></w:p><w:p><w:del><w:delText>删掉的话</w:delText></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:t>姓名</w:t></w:p></w:tc><w:tc><w:p><w:t>&#x5218;建国</w:t></w:p></w:tc></w:tr></w:tbl></w:document>',
      'word/comments.xml': '<w:comments><w:comment w:author="作者甲"><w:p><w:t>批注里的话</w:t></w:p></w:comment></w:comments>',
      'word/header1.xml': '<w:hdr><w:p><w:t>页眉</w:t></w:p></w:hdr>',
      'docProps/core.xml': '<cp:coreProperties><dc:creator>作者乙</dc:creator></cp:coreProperties>',
      'word/_rels/document.xml.rels': '<Relationships><Relationship Target="mailto:a@b.example"/></Relationships>',
      'word/fontTable.xml': '<w:fonts/>',
    });
    expect(read({ 'a.docx': docx })).toMatchInlineSnapshot(`
      {
        "a.docx": [
          "正文｜电话13800138000
      删掉的话
      姓名 ，刘建国",
          "批注｜批注里的话
      作者甲",
          "页眉页脚｜页眉",
          "文件属性｜作者乙",
          "链接｜mailto:a@b.example",
        ],
      }
    `);
  });

  it('rows of a workbook keep together what its sheet shows together, hidden or not', () => {
    const xlsx = office({
      'xl/sharedStrings.xml': '<sst><si><t>刘建国</t></si><si><r><t>肝癌</t></r><r><t>晚期</t></r></si><si/></sst>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>13800138000</v></c></row><row r="2"/><row r="3"><c t="inlineStr"><is><t>直接写的</t></is></c><c/></row></sheetData></worksheet>',
    });
    expect(read({ 'a.xlsx': xlsx })).toMatchInlineSnapshot(`
      {
        "a.xlsx": [
          "表格｜刘建国，肝癌晚期，13800138000
      直接写的
      刘建国
      肝癌晚期",
        ],
      }
    `);
  });

  it('prefixes, texts that no cell points to, heads of sheets, heads of OpenDocument are read; large pictures are told', () => {
    const xlsx = office({
      'xl/SharedStrings.xml': '<x:sst><x:si/><x:si><x:t>第二个</x:t></x:si><x:si><x:t>没有格子用它</x:t></x:si></x:sst>',
      'xl/worksheets/sheet1.xml':
        '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>1</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData><x:headerFooter><x:oddHeader>页眉的字</x:oddHeader></x:headerFooter></x:worksheet>',
    });
    const odt = zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'styles.xml': '<office:document-styles><style:header><text:p>眉上的字</text:p></style:header></office:document-styles>',
    });
    const photo = office({ 'word/media/image1.jpeg': new Uint8Array(60_000), 'word/media/mark.png': new Uint8Array(900) });
    expect(read({ 'prefix.xlsx': xlsx, 'a.odt': odt, 'photo.docx': photo })).toMatchInlineSnapshot(`
      {
        "a.odt": [
          "别的部分｜眉上的字",
        ],
        "photo.docx": [
          "scanned",
        ],
        "prefix.xlsx": [
          "表格｜第二个，5
      第二个
      没有格子用它
      页眉的字",
        ],
      }
    `);
  });

  it('what is enclosed is looked into, as far as it can be; programs and passwords are named', () => {
    const inner = office({ 'word/document.xml': '<w:document><w:p><w:t>里面的话</w:t></w:p></w:document>' });
    expect(
      read({
        'inner.docx': office({ 'word/embeddings/x.docx': inner }),
        'blob.docx': office({ 'word/embeddings/oleObject1.bin': new Uint8Array([1, 2, 3]) }),
        'macro.xlsx': office({ 'xl/vbaProject.bin': new Uint8Array([1]) }),
        'locked.docx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
        'cut.docx': inner.slice(0, -30),
        'a.zip': zip({ 'a.txt': '随便' }),
        'renamed.pdf': inner,
      }),
    ).toMatchInlineSnapshot(`
      {
        "a.zip": [
          "archive",
        ],
        "blob.docx": [
          "enclosed",
        ],
        "cut.docx": [
          "broken",
        ],
        "inner.docx": [
          "里面的文件正文｜里面的话",
        ],
        "locked.docx": [
          "old-format",
        ],
        "macro.xlsx": [
          "program",
        ],
        "renamed.pdf": [
          "正文｜里面的话",
        ],
      }
    `);
  });
});

describe('other files', () => {
  it('texts are read in whatever they are written; pictures are left to other rules; what nobody knows is named', () => {
    expect(
      read({
        'a.txt': '一行字',
        'gbk.csv': Buffer.from([0xc1, 0xaa, 0xcf, 0xb5]),
        'a.mp4': 'x',
        'a.rar': 'Rar!',
        'a.bin': 'x',
        'a.jpg': 'x',
        'b.jpg': Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
        'c.jpg': office({ 'word/document.xml': '<w:document><w:p><w:t>名字说是图片</w:t></w:p></w:document>' }),
        'a.svg': '<svg><text>图上的字</text></svg>',
        CNAME: 'town.example',
      }),
    ).toMatchInlineSnapshot(`
      {
        "CNAME": [
          "｜town.example",
        ],
        "a.bin": [
          "unknown",
        ],
        "a.jpg": [
          "unknown",
        ],
        "a.mp4": [
          "media",
        ],
        "a.rar": [
          "archive",
        ],
        "a.svg": [
          "｜<svg><text>图上的字</text></svg>",
        ],
        "a.txt": [
          "｜一行字",
        ],
        "c.jpg": [
          "正文｜名字说是图片",
        ],
        "gbk.csv": [
          "｜联系",
        ],
      }
    `);
  });

  it('PDF files: text in fonts that are not in the file, scans, passwords, broken ones', () => {
    const locked = '/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<' + '41'.repeat(32) + '>/U<' + '42'.repeat(32) + '>>>/ID[<00><00>]';
    expect(
      read({
        'a.pdf': handMadePdf('联系人13800138000'),
        'seal.pdf': handMadePdf('盖章', { picture: 0.02 }),
        'scan.pdf': handMadePdf('第1页', { picture: 0.9 }),
        'locked.pdf': handMadePdf('有密码', { extra: locked }),
        'strips.pdf': handMadePdf('第1页', { picture: 0.2, times: 2 }),
        'outlines.pdf': handMadePdf('', { picture: 0.01 }),
        'broken.pdf': '%PDF-1.7\n随便',
        'named.docx': handMadePdf('名字不对'),
      }),
    ).toMatchInlineSnapshot(`
      {
        "a.pdf": [
          "第 1 页｜联系人13800138000",
        ],
        "broken.pdf": [
          "broken",
        ],
        "locked.pdf": [
          "locked",
        ],
        "named.docx": [
          "第 1 页｜名字不对",
        ],
        "outlines.pdf": [
          "scanned",
        ],
        "scan.pdf": [
          "第 1 页｜第1页",
          "scanned",
        ],
        "seal.pdf": [
          "第 1 页｜盖章",
        ],
        "strips.pdf": [
          "第 1 页｜第1页",
          "scanned",
        ],
      }
    `);
  });

  it('a PDF file on which the reader gives up harms no other', () => {
    const paths = ['a.pdf', 'seal.pdf'].map((name) => join(folder, name));
    expect([...readPdfs(paths, { one: 1, all: 2 }).values()].map(({ unread }) => unread)).toEqual([['slow'], ['slow']]);
  });
});
