import { createHash } from 'node:crypto';
import { decode } from '../files/decode.ts';
import type { Files } from '../files/files.ts';
import { archiveText } from './archive-text.ts';
import { nothingRead, unreadable, type Attachment, type Reading } from './attachment.ts';
import { isPicture, oldOfficeMark, startsWith, zipMark } from '../files/marks.ts';

const media = /\.(?:mp[34]|m4a|mov|avi|wav|webm|ogg)$/i;
/** Settings of the host (CNAME, _headers, .nojekyll) have no ending. */
const plain = /(?:\.(?:csv|tsv|txt|md|json|ics|xml|svg|webmanifest)|(?:^|\/)[^.]+)$/i;
const archives = /\.(?:zip|rar|7z|gz|tar)$/i;

/** Larger than this is not looked into: another rule refuses it. */
const mostBytes = 50_000_000;

/**
 * What the files under `public/` say that are published as they are. `paths` are relative to `folder`. What a file is, its first
 * bytes say: its name may say something else. PDF files are read by `pdfs`, all at once.
 */
export function readAttachments(
  files: Files,
  folder: string,
  paths: readonly string[],
  pdfs: (paths: readonly string[]) => ReadonlyMap<string, Reading>,
): readonly Attachment[] {
  const contents = paths
    .map((path) => ({ file: `${folder}/${path}`, bytes: files.read(`${folder}/${path}`) }))
    .filter(({ file, bytes }) => !isPicture(bytes) || file.startsWith(`${folder}/documents/`));
  const readings = pdfs(contents.filter(({ bytes }) => isPdf(bytes) && bytes.length <= mostBytes).map(({ file }) => file));
  return contents.map(({ file, bytes }) => ({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(readings.get(file) ?? readingOf(file, bytes)),
  }));
}

function readingOf(file: string, bytes: Uint8Array): Reading {
  if (bytes.length > mostBytes) return unreadable('slow');
  // Among documents a picture is one of paper; elsewhere other rules look after it.
  if (isPicture(bytes)) return unreadable('scanned');
  if (startsWith(bytes, zipMark)) return archiveText(bytes);
  if (startsWith(bytes, oldOfficeMark)) return unreadable('old-format');
  if (media.test(file)) return unreadable('media');
  if (archives.test(file)) return unreadable('archive');
  if (!plain.test(file)) return unreadable('unknown');
  const decoded = decode(bytes);
  return decoded.ok ? { ...nothingRead, texts: [{ where: '', text: decoded.text }] } : unreadable('broken');
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
