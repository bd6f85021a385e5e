import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, filesUnder, listed } from '../dist.ts';
import { style as styleOfOfflineFile } from '../../src/publish/offline/offline-file-look.ts';
import { isKnown, partsOf, tables } from './known-names.ts';

/** What may be lost: it only adds. */
const extras: Readonly<Record<string, string>> = {
  'accent-color': 'the colour of a tick',
  'scrollbar-width': 'a narrower bar',
  'text-wrap': 'where lines break',
  'text-decoration-thickness': 'how thick a line is',
  'text-underline-offset': 'where it lies',
  'text-size-adjust': 'written with its prefix as well',
  'print-color-adjust': 'written with its prefix as well',
  'content-visibility': 'only inside ::details-content',
  page: 'the size of the sheet on paper',
  ':focus-visible': 'the browser marks what has the focus itself',
  ':has': 'marks the chosen paper, keeps room, and cleans what is printed',
  '::details-content': 'opens what is folded, on paper',
  '::backdrop': 'only where there are dialogs',
  'min()': 'columns: without it there is one; sizes have a plain one before',
  'max()': 'the room in a button, with a plain one before',
  'paint-order': 'a rim of paper around the words on a bar',
  'overflow-wrap: anywhere': 'with `word-break: break-word` before, which does the same',
  'position: sticky': 'written with its prefix as well',
  outline: 'iOS draws it without round corners',
  cursor: 'a telephone has none',
  size: 'of paper',
  'scroll-padding-top': 'a little room above what is jumped to',
  'scroll-padding-bottom': 'a little room below it',
  'break-before: avoid': 'where paper is cut',
  'break-after: avoid': 'where paper is cut',
};

describe('every published style sheet', () => {
  const files = filesUnder(dist).filter((file) => file.endsWith('.css'));
  const sheets = [...files.map((file) => readFileSync(join(dist, file), 'utf8')), styleOfOfflineFile];

  it('asks for nothing that Chrome 70 or iOS 12 lack, but for what only adds', () => {
    expect(files.length).toBeGreaterThan(0);
    const used = new Set(sheets.flatMap(youngPartsOf));
    expect([...used].sort()).toEqual(Object.keys(extras).sort());
  });

  it('sets things in a row apart by margins: flex boxes have no gap there', () => {
    const blocks = sheets.flatMap(blocksOf);
    const grids = new Set(blocks.filter(({ body }) => /display:(?:inline-)?grid/.test(body)).map(({ head }) => head));
    const gaps = blocks.filter(({ body }) => /(?:^|;)(?:row-|column-)?gap:/.test(body)).map(({ head }) => head);
    expect(gaps.length).toBeGreaterThan(3);
    expect(listed(gaps.filter((head) => !grids.has(head)))).toBe('');
  });

  it('has widths in the old form', () => {
    expect(listed(sheets.flatMap((sheet) => [...sheet.matchAll(/@media[^{]*[<>][^{]*/g)].map(String)))).toBe('');
    expect(sheets.join('')).toContain('max-width:40rem');
  });
});

it('a young property, value, selector and function are found, and old ones are not', () => {
  const sheet =
    'a:where(b){inset:0;color:red;overflow-wrap:anywhere}i{padding:clamp(1px,2vw,3px);border-block:0;aspect-ratio:1}';
  expect(youngPartsOf(sheet)).toEqual([
    ':where',
    'inset',
    'overflow-wrap: anywhere',
    'clamp()',
    'border-block',
    'aspect-ratio',
  ]);
});

interface Block {
  readonly head: string;
  readonly body: string;
}

function blocksOf(sheet: string): readonly Block[] {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
    head: head.trim(),
    body: body.trim(),
  }));
}

function youngPartsOf(sheet: string): readonly string[] {
  return blocksOf(sheet).flatMap(({ head, body }) => {
    const selectors = [...head.matchAll(/::?[a-z-]+/g)].map(String).filter((name) => isKnown(selector(name)) === false);
    return [...selectors, ...body.split(';').flatMap(youngInDeclaration)];
  });
}

function selector(name: string): ReturnType<typeof property> {
  return partsOf(tables.css.selectors).find(([known]) => known === name.replace(/^::?/, ''))?.[1];
}

function property(name: string) {
  return partsOf(tables.css.properties).find(([known]) => known === name)?.[1];
}

function youngInDeclaration(declaration: string): readonly string[] {
  const [, name = '', value = ''] = /^([a-z-]+):(.*)$/s.exec(declaration.trim()) ?? [];
  const entry = property(name);
  if (entry === undefined) return [];
  if (isKnown(entry) === false) return [name];
  const words = new Set([...value.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g)].map(String));
  const young = partsOf(entry).flatMap(([word, part]) =>
    words.has(word) && isKnown(part) === false ? [`${name}: ${word}`] : [],
  );
  const functions = [...value.matchAll(/(?<![\w-])(min|max|clamp|color-mix|round|lab|oklch)\(/g)];
  return [...young, ...functions.map(([, called = '']) => `${called}()`)];
}
