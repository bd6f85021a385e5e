import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unreadable, type AttachmentText, type Reading, type Unread } from './attachment.ts';
import { coveredByPictures } from './pdf-pictures.ts';

/** Pictures on more than a third of a page are the page itself: a scan. Marks and seals are smaller. */
const scan = 1 / 3;

const tables = join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), 'cmaps/');

/** What a PDF says: its pages, remarks and filled-in fields, its properties. Its pictures and what is packed into it are not read. */
export async function pdfText(bytes: Uint8Array): Promise<Reading> {
  const task = getDocument({ data: bytes, cMapUrl: tables, cMapPacked: true, verbosity: 0, enableXfa: true });
  try {
    const document = await task.promise;
    const unread = new Set<Unread>();
    const texts = [await propertiesOf(document)];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const text = await pageText(page);
      texts.push({ where: `第 ${String(number)} 页`, text });
      if ((await coveredByPictures(page, OPS, text === '')) > scan) unread.add('scanned');
      page.cleanup();
    }
    if ((await document.getAttachments()) !== null) unread.add('enclosed');
    if (await document.hasJSActions()) unread.add('program');
    return { texts: texts.filter(({ text }) => text !== ''), unread: [...unread], located: false };
  } catch (error) {
    return unreadable(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken');
  } finally {
    await task.destroy();
  }
}

const radicals = '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
const signs: ReadonlyMap<string, string> = new Map(
  [...radicals.matchAll(/(.)(.)/gu)].map(([, radical = '', sign = '']) => [radical, sign]),
);

/** Fonts that are made smaller hold some signs as radicals (⽰ for 示): as a reader sees them, they are the same. */
function plain(text: string): string {
  return text.replaceAll(/[\u2E80-\u2FDF\uF900-\uFAFF]/g, (sign) => signs.get(sign) ?? sign.normalize('NFKC')).trim();
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const remarks: readonly unknown[] = await page.getAnnotations();
  return plain([text, ...remarks.flatMap(stringsOf)].join('\n'));
}

const told = ['fieldValue', 'alternativeText', 'unsafeUrl', 'contentsObj', 'titleObj', 'str'];

/** What a remark, a field or a link says. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (told.includes(key) ? stringsOf(part) : []));
}

/** Properties that programs write of themselves. */
const technical = /Date$|Version$|^(?:Producer|Language|EncryptFilterName)$/;

async function propertiesOf(document: PDFDocumentProxy): Promise<AttachmentText> {
  const { info, metadata } = await document.getMetadata();
  const properties = Object.entries(info).flatMap(([key, value]) => (technical.test(key) ? [] : stringsOf(value)));
  return { where: '文件属性', text: plain([...properties, ...xmpOf(metadata)].join('\n')) };
}

/** There is none in many files, of which the types know nothing. */
function xmpOf(metadata: Iterable<readonly [string, unknown]> | null): readonly string[] {
  return Array.from(metadata ?? [], ([, value]) => String(value));
}
