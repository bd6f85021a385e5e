import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LinesFile, NamesFile } from './format/index-file.ts';
import type { Portal } from '../../data/portal.ts';
import { divisionsFile } from './divisions.ts';
import { charactersFile } from './search-characters.ts';
import { searchNames } from './search-names.ts';
import type { SearchRecord } from './search-records.ts';

/** A result needs the file of its record, and the files of ten results should weigh no more than 20 kB, so none may be large. */
const recordsInFile = 40;

/** The index that the search page reads, by the paths of its files below `/search/`. Same records, same bytes. */
export function searchFiles(portal: Portal, all: readonly SearchRecord[]): ReadonlyMap<string, string> {
  const { names, records } = searchNames(portal, all);
  const lines = inFiles(records.map(({ summary }) => summary));
  const others = numbered('lines', lines);
  const whole = { ...names, lines: lines.map(({ length }) => length) };
  const characters = JSON.stringify(charactersFile(wordsOf(whole)));
  const divisions = JSON.stringify(divisionsFile());
  const version = createHash('sha256')
    .update(JSON.stringify([whole, characters, divisions, others]))
    .digest('hex')
    .slice(0, 8);
  const file: NamesFile = { version, ...whole };
  return new Map([
    ['names.json', JSON.stringify(file)],
    ['characters.json', characters],
    ['divisions.json', divisions],
    ...others,
  ]);
}

/** Writes the index below `<folder>/search/`, in place of an older one. */
export function writeSearchIndex(folder: string, portal: Portal, records: readonly SearchRecord[]): void {
  rmSync(`${folder}/search/lines`, { recursive: true, force: true });
  for (const [name, content] of searchFiles(portal, records)) {
    const path = `${folder}/search/${name}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function numbered(name: string, files: readonly unknown[]): readonly [path: string, content: string][] {
  return files.map((file, index) => [`${name}/${String(index)}.json`, JSON.stringify(file)]);
}

function inFiles(lines: readonly string[]): readonly LinesFile[] {
  const files = Math.ceil(lines.length / recordsInFile);
  return Array.from({ length: files }, (_, at) => lines.slice(at * recordsInFile, (at + 1) * recordsInFile));
}

function wordsOf({ places, terms, faces }: Omit<NamesFile, 'version'>): readonly string[] {
  return [
    ...places.flatMap(([name, , ...others]) => [name, ...others]),
    ...terms.flatMap(({ words }) => words),
    ...faces.flatMap(({ title, names = [], spoken = [] }) => [title, ...names, ...spoken]),
  ];
}
