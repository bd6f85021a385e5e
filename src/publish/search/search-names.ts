import type { FaceEntry, NamesFile, PlaceEntry, TermEntry } from './format/index-file.ts';
import { folderOf, kinds } from './format/kinds.ts';
import { find, type Portal } from '../../data/portal.ts';
import type { SearchRecord, SearchTerm } from './search-records.ts';

/** What is found by name, and the records in the order in which the other files of the index number them. */
export interface Named {
  readonly names: Pick<NamesFile, 'places' | 'terms' | 'faces' | 'homes' | 'pages'>;
  readonly records: readonly SearchRecord[];
}

/** Gathers the names of all records; things that share every name become one face, and stand side by side. */
export function searchNames(portal: Portal, all: readonly SearchRecord[]): Named {
  const terms = new Numbered<SearchTerm>();
  const faces = new Map<string, { readonly face: FaceEntry; readonly records: SearchRecord[] }>();
  for (const record of all) {
    const face = faceOf(record, terms);
    const key = JSON.stringify(face);
    const known = faces.get(key);
    if (known === undefined) faces.set(key, { face, records: [record] });
    else known.records.push(record);
  }
  const records = [...faces.values()].flatMap((each) => each.records);
  const places = new Places(portal);
  return {
    names: {
      pages: records.map(pageOf),
      homes: records.map(({ region }) => places.numberOf(region)),
      places: places.entries,
      terms: terms.all.map(({ scheme, words }): TermEntry => ({ scheme, words })),
      faces: [...faces.values()].map((each) =>
        each.records.length === 1 ? each.face : { ...each.face, count: each.records.length },
      ),
    },
    records,
  };
}

/** The address of a record without the folder of its kind, which the page adds again. */
function pageOf({ url, kind }: SearchRecord): string {
  const folder = folderOf(kind);
  if (!url.startsWith(folder)) throw new Error(`${url} does not lie in ${folder}.`);
  return url.slice(folder.length).replace(/\/$/, '');
}

function faceOf(record: SearchRecord, terms: Numbered<SearchTerm>): FaceEntry {
  const { kind, title, names, spoken, sample } = record;
  return {
    kind: kinds.indexOf(kind),
    title,
    ...(names.length > 0 && { names }),
    ...(spoken.length > 0 && { spoken }),
    ...(record.terms.length > 0 && { terms: record.terms.map((term) => terms.numberOf(term)) }),
    ...(sample && { sample }),
  };
}

/** Things with ids, numbered in the order in which they are first asked for. */
class Numbered<Thing extends { readonly id: string }> {
  readonly #numbers = new Map<string, number>();
  readonly all: Thing[] = [];

  numberOf(thing: Thing): number {
    const known = this.#numbers.get(thing.id);
    if (known !== undefined) return known;
    this.#numbers.set(thing.id, this.all.length);
    return this.all.push(thing) - 1;
  }
}

/** Regions, each numbered after the one it lies in; the country and unknown regions are -1. */
class Places {
  readonly #portal: Portal;
  readonly #numbers = new Map<string, number>();
  readonly entries: PlaceEntry[] = [];

  constructor(portal: Portal) {
    this.#portal = portal;
  }

  numberOf(id: string | undefined, below: readonly string[] = []): number {
    const region = find(this.#portal, 'regions', id);
    if (region === undefined || region.level === 'country' || below.includes(region.id)) return -1;
    const known = this.#numbers.get(region.id);
    if (known !== undefined) return known;
    const above = this.numberOf(region.parent, [...below, region.id]);
    this.#numbers.set(region.id, this.entries.length);
    return this.entries.push([region.name, above, ...region.aliases]) - 1;
  }
}
