import { expect, test } from 'vitest';
import { nothingRead, type Attachment } from '../../../data/attachments/attachment.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { attachmentText } from './rule.ts';

const attachment = (file: string, texts: Attachment['texts'], located = false): Attachment => ({
  ...nothingRead,
  file: `public/documents/${file}`,
  sha256: 'a'.repeat(64),
  texts,
  located,
});

test('what is personal in an attachment, with where it stands and without what it is', () => {
  const attachments = [
    attachment('a.pdf', [
      { where: '第 1 页', text: '联系人 13800138000，备用 13900139000' },
      { where: '第 2 页', text: '身份证 110105194912310021' },
    ]),
    attachment('b.docx', [{ where: '批注', text: '她住在幸福小区3号楼2单元301' }], true),
    attachment('c.xlsx', [{ where: '表格', text: '姓名，情况\n刘建国，肝癌晚期\n陈强，艾滋病' }]),
  ];
  expect(say({}, attachmentText, { attachments })).toMatchInlineSnapshot(`
    [
      "public/documents/a.pdf:1 [attachment-text] 第 1 页：里面有一个像手机号的内容（为保护个人，这里不显示）。请在原来的文件里删掉，另存一份再放。不要只用黑框盖住：字还在文件里，谁都能复制出来。",
      "public/documents/a.pdf:1 [attachment-text] 第 2 页：里面有一个像身份证号的内容（为保护个人，这里不显示）。请在原来的文件里删掉，另存一份再放。不要只用黑框盖住：字还在文件里，谁都能复制出来。",
      "public/documents/b.docx:1 [attachment-text] 里面有一张图片藏着拍摄地点（经纬度或地名）。请给图片截一次屏，换掉文件里的这一张，另存一份再放。",
      "public/documents/b.docx:1 [attachment-text] 批注：里面有一个像家庭住址的内容（为保护个人，这里不显示）。请在原来的文件里删掉，另存一份再放。不要只用黑框盖住：字还在文件里，谁都能复制出来。",
      "public/documents/c.xlsx:1 [attachment-text] 表格：里面把病情和一个认得出的人写在了一起（为保护个人，这里不显示）。请在原来的文件里删掉，另存一份再放。不要只用黑框盖住：字还在文件里，谁都能复制出来。",
    ]
  `);
});

test('an official notice as they are written is left alone', () => {
  const text =
    '关于2025年社工站经费的公示\n监督电话：0532-84111234\n金额 1150000.00 元，凭证号 记-0023\n示例镇人民政府 2025年12月31日';
  expect(say({}, attachmentText, { attachments: [attachment('a.pdf', [{ where: '第 1 页', text }])] })).toEqual([]);
});
