import type { Files, OtherEntry } from './files.ts';

/** What stands among our files and is none of them. `article`, `table` … are files of ours in a folder that is not theirs. */
export type StrayKind =
  | OtherEntry['kind']
  | 'system'
  | 'lock'
  | 'backup'
  | 'workbook'
  | 'csv-text'
  | 'markdown'
  | 'article'
  | 'table'
  | 'settings'
  | 'fingerprint'
  | 'picture'
  | 'paper'
  | 'unknown';

export interface Stray {
  /** Relative to the folder that was looked through. */
  readonly path: string;
  readonly kind: StrayKind;
}

/** All that lies below a folder and is not known. `isKnown` is asked for every file that can be read. */
export function straysOf(files: Files, folder: string, isKnown: (path: string) => boolean): readonly Stray[] {
  const others = (files.others?.(folder) ?? []).filter(({ path }) => !isMark(path));
  const unknown = files.list(folder).filter((path) => !isKnown(path) && !isReadme(path));
  return [
    ...others.map(({ path, kind }) => ({ path, kind: kind === 'hidden' ? hiddenKind(path) : kind })),
    ...unknown.map((path) => ({ path, kind: fileKind(path) })),
  ];
}

/** What Git, the hosts and `npm run sample` keep beside the files: it is neither read nor published from `data` and `content`. */
function isMark(path: string): boolean {
  return /(?:^|\/)\.(?:git(?:keep|ignore|attributes|modules|hub|lab)?|editorconfig|gongshilan-sample)$/.test(path);
}

/** A word for those who work in the folder. */
function isReadme(path: string): boolean {
  return /(?:^|\/)(?:README|LICENSE)(?:\.md|\.txt)?$/i.test(path);
}

/** What kind of stray a file is, by its name; what has a place elsewhere is named for it. */
export function fileKind(path: string): StrayKind {
  const name = nameOf(path);
  const sure = kinds.find(([, pattern]) => pattern.test(name));
  return sure?.[0] ?? 'unknown';
}

export function hiddenKind(path: string): StrayKind {
  const kind = fileKind(path);
  return kind === 'system' || kind === 'lock' ? kind : 'hidden';
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The first that fits. What systems write by themselves, and LibreOffice while a file is open, is nobody's mistake. */
const kinds: readonly (readonly [StrayKind, RegExp])[] = [
  [
    'system',
    /^(?:\.DS_Store|\._.*|\.localized|\.directory|\.Spotlight-V100|\.Trashes|\.fseventsd|__MACOSX|@eaDir|(?:eh)?thumbs\.db|desktop\.ini|\$RECYCLE\.BIN|\.~lock\..*#)$/i,
  ],
  ['lock', /^~/],
  ['backup', /(?:\.(?:bak|backup|old|orig|rej|tmp|temp|swp|swo|part|crdownload)|~)$/i],
  ['csv-text', /\.csv\.(?:txt|text|csv|xlsx?|download)$/i],
  ['workbook', /\.(?:xlsx?|xlsm|xlsb|xlt[xm]?|ods|fods|et|ett|numbers|dps)$/i],
  ['table', /\.csv$/i],
  ['settings', /^portal\.json$/i],
  ['fingerprint', /\.sha256$/i],
  ['article', /\.mdx$/i],
  ['markdown', /\.(?:md|markdown)$/i],
  ['picture', /\.(?:jpe?g|png|webp|avif|heic|gif|tiff?|bmp|svg)$/i],
  ['paper', /\.(?:pdf|ofd|docx?|wps|pptx?|zip|rar|7z)$/i],
];
