import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in every folder that holds a sample. Its name begins with a dot, so reading the data passes it over. */
export const marker = '.gongshilan-sample';

export type FolderResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Makes the folder ready: new, empty, or cleared of an earlier sample. Anything else is left as it is and refused. */
export function prepareFolder(folder: string): FolderResult {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory())
    return { ok: false, message: `“${folder}”是一个文件，不是文件夹。请换一个 --out。` };
  const present = stat === undefined ? [] : readdirSync(folder);
  if (present.length > 0 && !present.includes(marker)) {
    return { ok: false, message: `“${folder}”里有别的东西，不敢覆盖。请换一个空文件夹，或者自己清空它。` };
  }
  const stranger = present.find((name) => !isOurs(name));
  if (stranger !== undefined) return { ok: false, message: `“${folder}”里有不是样本的“${stranger}”，请先把它移走。` };
  for (const name of present) rmSync(join(folder, name), { recursive: true });
  mkdirSync(folder, { recursive: true });
  // First of all: a sample that was broken off can then be made again.
  writeFileSync(join(folder, marker), '这里是样本数据，由 npm run sample 生成，可以整个删掉。\n');
  return { ok: true };
}

function isOurs(name: string): boolean {
  return name === marker || name === 'portal.json' || name === 'common' || /^gen-[a-z0-9-]+$/.test(name);
}
