import type { Files } from '../files.ts';

/** A file system made of texts and bytes by path, for tests. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder();
  return {
    list(folder) {
      const inside = Object.keys(contents).filter((path) => path.startsWith(`${folder}/`));
      return inside.map((path) => path.slice(folder.length + 1)).sort();
    },
    read(path) {
      const content = contents[path] ?? '';
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
  };
}
