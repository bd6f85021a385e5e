import type { Attachment, Unread } from '../../../data/attachments/attachment.ts';
import { lastDay } from '../../../domain/disclosure/disclosures.ts';
import type { Row } from '../../../schema/index.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';

/** What no program can look into is published only where a person has done so, and says of which file and until when. */
export const attachmentUnread: Rule = {
  id: 'attachment-unread',
  title: '看不进去的附件有人核看过',
  level: 'error',
  *check({ portal, attachments = [], publicFiles, today }) {
    const rows = Map.groupBy(portal.tables.vouched, ({ file }) => file);
    for (const attachment of attachments) {
      const [reason] = attachment.unread;
      if (reason === undefined) continue;
      const message = stillToDo(attachment, rows.get(attachment.file.replace(/^public\//, '')) ?? [], today);
      if (message !== undefined) yield { file: attachment.file, line: 1, message: `${what[reason]}${message}` };
    }
    yield* withoutFile(portal, publicFiles);
  },
};

/** What is missing before the file may be published; undefined where somebody has looked at it. */
function stillToDo({ file, sha256 }: Attachment, rows: readonly Row<'vouched'>[], today: string): string | undefined {
  const name = file.replace(/^public\//, '');
  const line = `在“核看”表写一行：文件 ${name}，校验和 ${sha256}，谁看的，日期，到期`;
  if (rows.length === 0) return `请换成能看进去的文件；换不了，就由一个人从头看到尾，没有个人信息，再${line}。`;
  const same = rows.filter((row) => row.sha256 === sha256);
  if (same.length === 0)
    return `“核看”表里看的是另一个文件（校验和不同），文件换过了。请再看一遍，把校验和改成 ${sha256}。`;
  const last =
    same
      .map(({ until }) => lastDay(until))
      .toSorted()
      .at(-1) ?? '';
  return last < today ? `上次核看到 ${last} 为止，已经过了。请再看一遍，改“日期”和“到期”。` : undefined;
}

function* withoutFile(portal: CheckContext['portal'], publicFiles: readonly string[]): Iterable<Remark> {
  const present = new Set(publicFiles);
  for (const row of portal.tables.vouched) {
    if (present.has(row.file)) continue;
    const message = '不在 public 里。请改正路径（例如 documents/pingzheng.pdf）；文件已经拿掉的，这一行也删掉。';
    yield { table: 'vouched', row, key: 'file', message };
  }
}

const what: Readonly<Record<Unread, string>> = {
  locked: '这个附件有密码，看不进去。',
  scanned: '这个附件是图片，或者里面有扫描的纸、照片，程序认不出上面的字。',
  media: '这是录音或录像，程序看不了里面的内容。',
  archive: '这是压缩包，程序不打开它。',
  'old-format': '这是旧格式的 Office、WPS 文件，或者有密码，程序看不进去。请另存为 .docx、.xlsx、.pptx 或 PDF。',
  program: '这个附件里有宏或脚本，打开它会运行程序。',
  enclosed: '这个附件里面还夹着别的文件，程序看不进去。',
  broken: '这个附件读不出来，可能没有存完整。',
  slow: '这个附件太大或太复杂，没有看完。',
  unknown: '程序不认识这种文件，看不进去。',
};
