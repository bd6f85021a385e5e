import { expect, test } from 'vitest';
import { nothingRead, type Attachment, type Unread } from '../../../data/attachments/attachment.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { attachmentUnread } from './rule.ts';

const [hash, other] = ['a'.repeat(64), 'b'.repeat(64)];
const unread = (name: string, reason: Unread): Attachment => ({
  ...nothingRead,
  file: `public/documents/${name}`,
  sha256: hash,
  unread: [reason],
});
const attachments = [unread('a.pdf', 'scanned'), unread('b.mp4', 'media')];
const publicFiles = attachments.map(({ file }) => file.replace('public/', ''));
const vouched = (...rows: readonly string[]) => ({
  'data/poli/vouched.csv': ['编号,文件,校验和,谁看的,日期,到期', ...rows],
});

test('a file that cannot be looked into', () => {
  expect(say({}, attachmentUnread, { attachments, publicFiles })).toMatchInlineSnapshot(`
    [
      "public/documents/a.pdf:1 [attachment-unread] 这个附件是图片，或者里面有扫描的纸、照片，程序认不出上面的字。请换成能看进去的文件；换不了，就由一个人从头看到尾，没有个人信息，再在“核看”表写一行：文件 documents/a.pdf，校验和 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa，谁看的，日期，到期。",
      "public/documents/b.mp4:1 [attachment-unread] 这是录音或录像，程序看不了里面的内容。请换成能看进去的文件；换不了，就由一个人从头看到尾，没有个人信息，再在“核看”表写一行：文件 documents/b.mp4，校验和 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa，谁看的，日期，到期。",
    ]
  `);
});

test('is published where somebody has looked at this very file, until the day that is said', () => {
  const map = vouched(
    `v1,documents/a.pdf,${hash},站长,2026-05-01,2026-06-01`,
    `v2,documents/b.mp4,${hash},站长,2026-05-01,2027-05-01`,
  );
  expect(say(map, attachmentUnread, { attachments, publicFiles })).toEqual([]);
});

test('not where it was another file, where it was too long ago, or where the row means none', () => {
  const map = vouched(
    `v1,documents/a.pdf,${other},站长,2026-05-01,2026-08-01`,
    `v2,documents/b.mp4,${hash},站长,2025-05-01,2026-05-31`,
    `v3,documents/c.zip,${hash},站长,2026-05-01,2026-08-01`,
  );
  expect(say(map, attachmentUnread, { attachments, publicFiles })).toMatchInlineSnapshot(`
    [
      "data/poli/vouched.csv:4:2 [attachment-unread] 文件 "documents/c.zip" 不在 public 里。请改正路径（例如 documents/pingzheng.pdf）；文件已经拿掉的，这一行也删掉。",
      "public/documents/a.pdf:1 [attachment-unread] 这个附件是图片，或者里面有扫描的纸、照片，程序认不出上面的字。“核看”表里看的是另一个文件（校验和不同），文件换过了。请再看一遍，把校验和改成 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa。",
      "public/documents/b.mp4:1 [attachment-unread] 这是录音或录像，程序看不了里面的内容。上次核看到 2026-05-31 为止，已经过了。请再看一遍，改“日期”和“到期”。",
    ]
  `);
});
