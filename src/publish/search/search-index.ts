import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NamesFile, TextEntry, TextsFile } from './format/index-file.ts';
import type { Portal } from '../../data/portal.ts';
import { charactersFile } from './search-characters.ts';
import { searchNames } from './search-names.ts';
import { searchPairs } from './search-pairs.ts';
import type { SearchRecord } from './search-records.ts';

/** A result needs the file of its record, and the files of ten results should weigh no more than 30 kB, so none may be large. */
const mostRecords = 24;
const mostCharacters = 4_000;

/** The index that the search page reads, by the paths of its files below `/search/`. Same records, same bytes. */
export function searchFiles(portal: Portal, all: readonly SearchRecord[]): ReadonlyMap<string, string> {
  const { names, records } = searchNames(portal, all);
  const texts = inFiles(records.map(({ summary, text }): TextEntry => [summary, text]));
  const pairs = searchPairs(records);
  const others = [...numbered('texts', texts), ...numbered('pairs', pairs)];
  const whole = { ...names, texts: texts.map(({ length }) => length), pairFiles: pairs.length };
  const characters = JSON.stringify(charactersFile(wordsOf(whole)));
  const version = createHash('sha256')
    .update(JSON.stringify([whole, characters, others]))
    .digest('hex')
    .slice(0, 8);
  const file: NamesFile = { version, ...whole };
  return new Map([['names.json', JSON.stringify(file)], ['characters.json', characters], ...others]);
}

/** Writes the index below `<folder>/search/`, in place of an older one. */
export function writeSearchIndex(folder: string, portal: Portal, records: readonly SearchRecord[]): void {
  for (const old of ['texts', 'pairs']) rmSync(`${folder}/search/${old}`, { recursive: true, force: true });
  for (const [name, content] of searchFiles(portal, records)) {
    const path = `${folder}/search/${name}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function numbered(name: string, files: readonly unknown[]): readonly [path: string, content: string][] {
  return files.map((file, index) => [`${name}/${String(index)}.json`, JSON.stringify(file)]);
}

function inFiles(texts: readonly TextEntry[]): readonly TextsFile[] {
  const files: TextEntry[][] = [];
  let characters = 0;
  for (const text of texts) {
    const last = files[files.length - 1];
    characters += text.join('').length;
    if (last === undefined || last.length === mostRecords || characters > mostCharacters) {
      files.push([text]);
      characters = text.join('').length;
    } else last.push(text);
  }
  return files;
}

function wordsOf({ places, terms, faces }: Omit<NamesFile, 'version'>): readonly string[] {
  return [
    ...places.flatMap(([name, , ...others]) => [name, ...others]),
    ...terms.flatMap(({ words }) => words),
    ...faces.flatMap(({ title, names = [], spoken = [] }) => [title, ...names, ...spoken]),
  ];
}
