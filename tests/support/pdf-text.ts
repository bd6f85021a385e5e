import { inflateSync } from 'node:zlib';

/** One sheet of a printed page. */
export interface Sheet {
  /** In millimetres, rounded. */
  readonly width: number;
  readonly height: number;
  /** What is printed on it, in the order in which it is drawn, without blanks. */
  readonly text: string;
}

interface PdfObject {
  readonly head: string;
  /** The content of a stream, inflated; empty for other objects. */
  readonly stream: string;
}

/** A font's codes: how many bytes each has, and what it stands for. */
interface Codes {
  readonly bytes: number;
  readonly texts: ReadonlyMap<number, string>;
}

const millimetre = 72 / 25.4;

/**
 * The sheets of a PDF as Chrome prints it (Skia: no object streams, no encryption, texts as hexadecimal codes with a table of
 * what they stand for). An error where a text has no such table, so that nothing is passed over.
 */
export function readPdf(pdf: Buffer): readonly Sheet[] {
  const objects = objectsOf(pdf);
  const at = (reference: string | undefined): PdfObject => {
    const found = objects.get(Number(reference));
    if (found === undefined) throw new Error(`The PDF has no object ${String(reference)}.`);
    return found;
  };
  const root = [...objects.values()].find(({ head }) => /\/Type\s*\/Catalog/.test(head));
  const pages = pagesBelow(at, /\/Pages (\d+) 0 R/.exec(root?.head ?? '')?.[1]);
  return pages.map(({ head }) => {
    const [, left, bottom, right, top] = /\/MediaBox \[\s*(\S+) (\S+) (\S+) (\S+?)\s*\]/.exec(head) ?? [];
    return {
      width: Math.round((Number(right) - Number(left)) / millimetre),
      height: Math.round((Number(top) - Number(bottom)) / millimetre),
      text: drawn(at(/\/Contents (\d+) 0 R/.exec(head)?.[1]).stream, fontsOf(at, head)).replaceAll(/\s+/g, ''),
    };
  });
}

type Lookup = (reference: string | undefined) => PdfObject;

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const from = match.index + match[0].length;
    const body = text.slice(from, text.indexOf('endobj', from));
    const start = /\bstream\r?\n/.exec(body);
    if (start === null) objects.set(Number(match[1]), { head: body, stream: '' });
    else {
      const head = body.slice(0, start.index);
      const begin = from + start.index + start[0].length;
      const bytes = pdf.subarray(begin, begin + lengthOf(text, head));
      const stream = head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
      objects.set(Number(match[1]), { head, stream });
    }
  }
  return objects;
}

/** The length of a stream may stand in an object of its own. */
function lengthOf(text: string, head: string): number {
  const [, number = '', reference] = /\/Length (\d+)( 0 R)?/.exec(head) ?? [];
  if (reference === undefined) return Number(number);
  return Number(new RegExp(`(?:^|\\n)${number} 0 obj\\s+(\\d+)`).exec(text)?.[1]);
}

function pagesBelow(at: Lookup, reference: string | undefined): readonly PdfObject[] {
  const node = at(reference);
  if (/\/Type\s*\/Page\b(?!s)/.test(node.head)) return [node];
  const kids = /\/Kids \[([^\]]*)\]/.exec(node.head)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(at, kid));
}

function fontsOf(at: Lookup, page: string): ReadonlyMap<string, Codes> {
  const shared = /\/Resources (\d+) 0 R/.exec(page)?.[1];
  const list = /\/Font\s*<<([^>]*)>>/.exec(shared === undefined ? page : at(shared).head)?.[1] ?? '';
  const fonts = [...list.matchAll(/\/(\S+) (\d+) 0 R/g)];
  return new Map(
    fonts.map(([, name = '', reference]) => {
      const { head } = at(reference);
      const table = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
      if (table === undefined) throw new Error(`Nobody knows what the codes of the font ${name} stand for.`);
      const bytes = head.includes('/Type0') ? 2 : 1;
      return [name, { bytes, texts: textsOf(at(table).stream) }];
    }),
  );
}

function textsOf(table: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      texts.set(Number.parseInt(code, 16), utf16(text));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++)
        texts.set(code, utf16((Number.parseInt(text, 16) + code - first).toString(16).padStart(text.length, '0')));
    }
  }
  return texts;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

/**
 * What a page's program draws as text: `/F4 11 Tf`, then `<00120034> Tj` or an array of such with gaps. Where one form stands for
 * several characters (民 and the radical ⺠), the program says which: `/Span<</ActualText <FEFF6C11> >> BDC … EMC`.
 */
function drawn(program: string, fonts: ReadonlyMap<string, Codes>): string {
  let font: Codes | undefined;
  let told = false;
  let text = '';
  for (const [token, actual, name, hex] of program.matchAll(
    /\/ActualText <FEFF([0-9A-F]*)>|\/(\S+) [\d.]+ Tf|<([0-9A-F]*)>|\bEMC\b/gi,
  )) {
    if (token === 'EMC') told = false;
    else if (name !== undefined) font = fonts.get(name);
    else if (hex !== undefined && !told) text += decoded(hex, font);
    else if (actual !== undefined) {
      text += utf16(actual);
      told = true;
    }
  }
  return text;
}

function decoded(hex: string, font: Codes | undefined): string {
  const width = (font?.bytes ?? 1) * 2;
  const codes = hex.match(new RegExp(`.{${String(width)}}`, 'g')) ?? [];
  return codes.map((code) => font?.texts.get(Number.parseInt(code, 16)) ?? '').join('');
}
