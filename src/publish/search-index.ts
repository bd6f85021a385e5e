import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { text } from '../text/search.ts';
import type { SearchRecord } from './search-records.ts';
import { titlePieces } from './hidden-words.ts';
import { soundTable } from './sound-table.ts';

/**
 * Postings in one file of the index. Pagefind's own 20,000 make files of 30 kB, of which a Chinese query needs two or three;
 * 3,000 make files of 5 kB. The setting has no other door than this variable (1.6.0, exactly pinned); without it all works, only heavier.
 */
const chunkSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '3000' } as const;

/** Above this many records, several share a file: hosts refuse more than 20,000 files. Below it, single files are lighter to load. */
const singleFilesUpTo = 8_000;

/** Programs of Pagefind that this site does not use. */
const unused = /^pagefind-(?!entry)/;

/**
 * Writes the index that the search page reads to `<folder>/pagefind`, and the table of sounds to `<folder>/search/pinyin.json`.
 * Same records, same bytes. Throws where Pagefind refuses a record; its process is ended in any case.
 */
export async function writeSearchIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  process.env[chunkSize.name] ??= chunkSize.value;
  try {
    await writeIndex(`${folder}/pagefind`, records);
  } finally {
    await close();
  }
  await mkdir(`${folder}/search`, { recursive: true });
  await writeFile(
    `${folder}/search/pinyin.json`,
    JSON.stringify(soundTable(records.flatMap(({ phrases }) => phrases))),
  );
}

async function writeIndex(outputPath: string, records: readonly SearchRecord[]): Promise<void> {
  const { index, errors } = await createIndex(
    records.length > singleFilesUpTo ? { maxFragments: singleFilesUpTo } : {},
  );
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  // One after the other: the order decides the numbers of the records, and so the bytes.
  for (const record of records) refuse(await index.addCustomRecord(customRecord(record)), record.url);
  await rm(outputPath, { recursive: true, force: true });
  refuse(await index.writeFiles({ outputPath }), outputPath);
  for (const file of await readdir(outputPath)) if (unused.test(file)) await rm(`${outputPath}/${file}`);
}

function customRecord({
  url,
  language,
  content,
  meta,
  filters,
}: SearchRecord): Parameters<PagefindIndex['addCustomRecord']>[0] {
  const { kw, ...shown } = meta;
  return {
    url,
    language,
    // Half of a surrogate pair (an emoji that somebody's tool has cut) would end the index service.
    content: content.toWellFormed(),
    // `cut` is the title in pieces: Pagefind looks into metadata only from the beginning of a word.
    // Under a name of its own, the hidden words of a sample weigh less, and the page knows a sample before it has loaded it.
    meta: {
      ...shown,
      cut: titlePieces(meta.title),
      [filters.sample === text.yes ? 'kw_sample' : 'kw']: kw.toWellFormed(),
    },
    filters: { kind: [filters.kind], province: [filters.province], sample: [filters.sample] },
  };
}

function refuse({ errors }: { readonly errors: readonly string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
