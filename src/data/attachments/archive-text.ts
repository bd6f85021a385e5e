import { isLocated } from '../files/picture.ts';
import { readZip, type Archive } from '../sheets/zip.ts';
import { nothingRead, unreadable, type Reading } from './attachment.ts';
import { startsWith, zipMark } from '../files/marks.ts';
import { isSheetPart, sheetText } from './sheet-text.ts';
import { xmlText } from './xml-text.ts';

/** A document in a document in a document is looked into; what is deeper is nobody's letter. */
const deepest = 2;

/** Parts that say nothing: how a printer was set, fonts, folders. Every other part is read, or told as not read. */
const silent = /(?:^|\/)(?:printerSettings\d*\.bin|fonts?\/[^/]+|mimetype)$|\.(?:odttf|ttf|otf)$|\/$/i;
/** Bytes: a drawn mark is smaller. What is larger may be a photograph of paper. */
const largestMark = 50_000;
const picture = /\.(?:jpe?g|png|webp|gif|tiff?|bmp|heic|avif)$/i;
const program = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\d*\.(?:bin|xml)|macrosheets\/.*|Basic\/.*|Scripts\/.*)$/i;

/** What a ZIP file says that is a document of Office, WPS, OpenDocument or OFD. Another one is an archive, and is not unpacked. */
export function archiveText(bytes: Uint8Array, depth = 0): Reading {
  const archive = readZip(bytes);
  if (archive === undefined) return unreadable('broken');
  if (!isDocument(archive)) return unreadable('archive');
  if ([...archive.keys()].some((path) => /^EncryptedPackage$|encryption\.xml$/i.test(path))) return unreadable('locked');
  const rows = { where: '表格', text: sheetText(archive, utf8) };
  const parts = [...archive]
    .filter(([path]) => !silent.test(path) && !isSheetPart(path))
    .map(([path, content]) => partText(path, content, depth));
  const texts = Map.groupBy([rows, ...parts.flatMap((part) => part.texts)], ({ where }) => where);
  return {
    texts: Array.from(texts, ([where, all]) => ({ where, text: all.map(({ text }) => text).join('\n').trim() })).filter(
      ({ text }) => text !== '',
    ),
    unread: [...new Set(parts.flatMap((part) => part.unread))],
    located: parts.some(({ located }) => located),
  };
}

function partText(path: string, content: Uint8Array, depth: number): Reading {
  if (program.test(path)) return unreadable('program');
  if (picture.test(path))
    return { ...nothingRead, unread: content.length > largestMark ? ['scanned'] : [], located: isLocated(content) };
  if (/\.(?:xml|rels|vml)$/i.test(path))
    return { ...nothingRead, texts: [{ where: partName(path), text: xmlText(utf8(content)) }] };
  if (content.length === 0) return nothingRead;
  const inner = startsWith(content, zipMark) && depth < deepest ? archiveText(content, depth + 1) : unreadable('enclosed');
  return {
    texts: inner.texts.map(({ where, text }) => ({ where: `里面的文件${where}`, text })),
    unread: inner.unread.length > 0 ? ['enclosed'] : [],
    located: inner.located,
  };
}

function isDocument(archive: Archive): boolean {
  return ['[Content_Types].xml', 'mimetype', 'OFD.xml', 'EncryptedPackage'].some((path) => archive.has(path));
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The names of parts for messages. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/comment|threaded|persons?/i, '批注'],
  [/header|footer/i, '页眉页脚'],
  [/footnotes|endnotes/i, '脚注'],
  [/notesSlides?\//i, '演讲者备注'],
  [/docProps\/|meta\.xml/i, '文件属性'],
  [/slides?\//i, '幻灯片'],
  [/\.rels$/i, '链接'],
  [/document\.xml|content\.xml|Content\.xml/i, '正文'],
];

function partName(path: string): string {
  return parts.find(([pattern]) => pattern.test(path))?.[1] ?? '别的部分';
}
