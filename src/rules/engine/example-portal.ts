import type { Attachment } from '../../data/attachments/attachment.ts';
import type { Files, OtherEntry } from '../../data/files/files.ts';
import { loadPortal } from '../../data/load.ts';
import type { Picture } from '../../data/files/picture.ts';
import type { Portal } from '../../data/portal.ts';
import { base } from './examples.ts';
import type { BuiltHtml } from './rule.ts';

/** Contents of files by path; a list of lines is joined. */
export type FileMap = Readonly<Record<string, string | readonly string[] | Uint8Array>>;

/** A file system made of strings. */
export function filesOf(map: FileMap): Files {
  const encoder = new TextEncoder();
  const bytes = (content: FileMap[string]): Uint8Array => {
    if (content instanceof Uint8Array) return content;
    return encoder.encode(typeof content === 'string' ? content : `${content.join('\n')}\n`);
  };
  const files = new Map(Object.entries(map).map(([path, content]) => [path, bytes(content)]));
  return {
    list: (folder) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    read: (path) => files.get(path) ?? new Uint8Array(),
  };
}

/** The base with some files added or replaced, as a Portal. */
export function portalOf(map: FileMap = {}): Portal {
  return loadPortal(filesOf({ ...base, ...map }), { data: 'data', content: 'content' });
}

export interface Circumstances {
  readonly today?: string;
  readonly publicFiles?: readonly string[];
  readonly publicOthers?: readonly OtherEntry[];
  readonly pictures?: readonly Picture[];
  readonly attachments?: readonly Attachment[];
  readonly pages?: readonly BuiltHtml[];
}
