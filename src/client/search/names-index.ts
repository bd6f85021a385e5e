import { forEachYielding } from './yield-to-ui.ts';
import { fold } from '../../publish/search/format/folded.ts';
import { folderOf, kinds, type Kind } from '../../publish/search/format/kinds.ts';
import {
  pairsOf,
  type FaceEntry,
  type NamesFile,
  type PlaceEntry,
  type TermScheme,
} from '../../publish/search/format/index-file.ts';

/** Where a word stands: in the title, in another name, in 口语 of its own or of a term, or in the name of a place. */
export type Field = 'title' | 'name' | 'spoken' | 'place' | TermScheme;

/** A word or phrase by which records or places are found. */
export interface Expression {
  /** As written. */
  readonly text: string;
  /** As compared. */
  readonly folded: string;
  readonly characters: readonly string[];
  /** The faces it leads to; for a place, the place. */
  readonly owners: readonly Owner[];
  /** The terms that it is said for. */
  readonly terms: readonly number[];
}

interface Owner {
  readonly field: Field;
  /** A face; for the field `place`, a place. */
  readonly index: number;
  /** Of several needs or audiences, which one it is: what a thing is for stands first. */
  readonly rank?: number;
  /** The name of the term, which stands on its pages, and not what else people say. */
  readonly official?: boolean;
}

/** The names file with its inverted index. */
export interface NamesIndex {
  readonly file: NamesFile;
  readonly expressions: readonly Expression[];
  /** Expressions by the pairs of characters in them; those of one character by it. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  /** The first record of each face; one more at the end. */
  readonly starts: readonly number[];
  /** The face of each record. */
  readonly faceOf: readonly number[];
  /** The names of places, the longest first, each with the places that have it. */
  readonly placeNames: readonly PlaceName[];
  /** Every pair of characters in words for terms (not for places). */
  readonly saidPairs: ReadonlySet<string>;
  /** The number of words of all terms. */
  readonly termWords: number;
}

interface PlaceName {
  readonly text: string;
  readonly indexes: readonly number[];
}

/** Builds the index of a names file, yielding to the page in between. */
export async function buildNamesIndex(file: NamesFile): Promise<NamesIndex> {
  const expressions = await gatherExpressions(file);
  const byPair = new Map<string, number[]>();
  const said = new Set<string>();
  await forEachYielding(expressions.entries(), ([index, { characters, terms }]) => {
    for (const key of keysOf(characters)) {
      const known = byPair.get(key);
      if (known === undefined) byPair.set(key, [index]);
      else known.push(index);
      if (terms.length > 0) said.add(key);
    }
  });
  const starts = [0];
  const faceOf: number[] = [];
  for (const [face, { count = 1 }] of file.faces.entries()) {
    for (let each = 0; each < count; each += 1) faceOf.push(face);
    starts.push(faceOf.length);
  }
  const placeNames = expressions
    .filter(({ owners }) => owners.some(({ field }) => field === 'place'))
    .map(({ folded, owners }) => ({
      text: folded,
      indexes: owners.filter(({ field }) => field === 'place').map(({ index }) => index),
    }))
    .sort((a, b) => b.text.length - a.text.length);
  const termWords = file.terms.reduce((sum, { words }) => sum + words.length, 0);
  return { file, expressions, byPair, starts, faceOf, placeNames, saidPairs: said, termWords };
}

/** The pairs of characters by which an expression is looked up; one character alone is its own key. */
export function keysOf(characters: readonly string[]): readonly string[] {
  return characters.length === 1 ? characters : pairsOf(characters);
}

/** The places that a record lies in, from its own upwards. */
export function placesOf({ file }: NamesIndex, record: number): readonly number[] {
  const found: number[] = [];
  for (let place = file.homes[record] ?? -1; place >= 0; place = file.places[place]?.[1] ?? -1) found.push(place);
  return found;
}

/** `山东省 · 青岛市 · 泊里镇`; empty for a record without a place. */
export function placeName(namesIndex: NamesIndex, record: number): string {
  return placesOf(namesIndex, record)
    .map((place) => namesIndex.file.places[place]?.[0] ?? '')
    .reverse()
    .join(' · ');
}

/** Where a record stands on the site. */
export function addressOf({ file, faceOf }: Pick<NamesIndex, 'file' | 'faceOf'>, record: number): string {
  const page = file.pages[record] ?? '';
  return `${folderOf(kindOf({ file, faceOf }, record))}${page}${page.includes('#') ? '' : '/'}`;
}

export function kindOf({ file, faceOf }: Pick<NamesIndex, 'file' | 'faceOf'>, record: number): Kind {
  return kinds[file.faces[faceOf[record] ?? 0]?.kind ?? 0] ?? 'services';
}

/** Whether a face is a page about the site itself. */
export function isOfSite({ faces }: NamesFile, face: number): boolean {
  return folderOf(kinds[faces[face]?.kind ?? 0] ?? 'services') === '/';
}

async function gatherExpressions({ faces, places, terms }: NamesFile): Promise<readonly Expression[]> {
  const found = new Map<string, Expression & { readonly owners: Owner[]; readonly terms: number[] }>();
  const add = (text: string, owners: readonly Owner[], saidFor: readonly number[] = []): void => {
    const folded = fold(text).text;
    const known = found.get(folded);
    if (known !== undefined) {
      known.owners.push(...owners);
      known.terms.push(...saidFor);
    } else if (folded !== '')
      found.set(folded, { text, folded, characters: Array.from(folded), owners: [...owners], terms: [...saidFor] });
  };
  const carriers = new Map<number, Owner[]>();
  await forEachYielding(faces.entries(), ([index, face]) => {
    for (const [field, texts] of fieldsOf(face)) for (const text of texts) add(text, [{ field, index }]);
    const counts = new Map<TermScheme, number>();
    for (const term of face.terms ?? []) {
      const field = terms[term]?.scheme ?? 'audience';
      const rank = counts.get(field) ?? 0;
      counts.set(field, rank + 1);
      const known = carriers.get(term);
      if (known === undefined) carriers.set(term, [{ field, index, rank }]);
      else known.push({ field, index, rank });
    }
  });
  await forEachYielding(terms.entries(), ([term, { scheme, words }]) => {
    const owners = carriers.get(term) ?? [];
    for (const [at, word] of words.entries()) {
      const official = at === 0 && scheme !== 'saying';
      add(word, official ? owners.map((owner) => ({ ...owner, official })) : owners, [term]);
    }
  });
  await forEachYielding(places.entries(), ([index, place]) => {
    for (const name of namesOf(place)) add(name, [{ field: 'place', index }]);
  });
  return [...found.values()];
}

function fieldsOf({ title, names, spoken }: FaceEntry): readonly (readonly [Field, readonly string[]])[] {
  return [
    ['title', [title]],
    ['name', names ?? []],
    ['spoken', spoken ?? []],
  ];
}

const level = /(?:自治[区州县]|特别行政区|街道|新区|社区|[省市区县旗镇乡村])$/;

/** A place is also named without its level: 青岛 for 青岛市. */
function namesOf([name, , ...others]: PlaceEntry): readonly string[] {
  const names = [name, ...others];
  const short = names.map((each) => each.replace(level, '')).filter((each) => Array.from(each).length > 1);
  return [...new Set([...names, ...short])];
}
