import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { describe, expect, it } from 'vitest';
import { builtPages, dist, filesUnder, listed } from '../dist.ts';
import { townSite } from '../town-site.ts';
import { isKnown, partsOf, tables } from './known-names.ts';

/** What is asked for only where it is there, or has a stand-in (src/client/old-phones/), and where. */
const allowed: Readonly<Record<string, string>> = {
  BigInt: 'a stand-in',
  ResizeObserver: 'a stand-in',
  allSettled: 'a stand-in',
  checkVisibility: 'asked for by typeof',
  OffscreenCanvas: 'asked for by typeof in Chart.js',
  showModal: 'asked for by `in`: else the card stands at the end of the page',
  navigationPreload: 'a failure is caught: pages then come without it',
  preloadResponse: 'undefined where it is not known',
  clipboard: 'asked for by `in`: else there is no button',
  show: 'of a dialog, where there are dialogs',
};

/** Properties of our own objects and those of packages that only share the name of something young. */
const namesakes = [
  'abort',
  'alpha',
  'bytes',
  'external',
  'index',
  'install',
  'orientation',
  'part',
  'reason',
  'restore',
  'stream',
  'timeout',
];

/** Things that a script gets from the browser without naming where they are from; of others the name itself is looked up. */
const common = new Set([
  ...[
    'Array',
    'String',
    'Object',
    'Promise',
    'Map',
    'Set',
    'RegExp',
    'Number',
    'Symbol',
    'Math',
    'JSON',
    'Iterator',
    'Error',
  ],
  ...['Element', 'HTMLElement', 'Node', 'Document', 'DocumentFragment', 'Window', 'Event', 'DOMTokenList', 'NodeList'],
  ...[
    'HTMLTableElement',
    'HTMLInputElement',
    'HTMLFormElement',
    'HTMLSelectElement',
    'HTMLButtonElement',
    'HTMLDialogElement',
  ],
  ...[
    'URL',
    'URLSearchParams',
    'Response',
    'Request',
    'Headers',
    'Blob',
    'History',
    'Location',
    'Navigator',
    'Storage',
  ],
  ...[
    'Cache',
    'CacheStorage',
    'Clients',
    'FetchEvent',
    'ServiceWorkerRegistration',
    'ServiceWorkerContainer',
    'AbortSignal',
  ],
]);

const youngNames = youngNamesOf();

describe('every published script', () => {
  // A town without books draws no charts: what draws them is on the site of the sample town.
  const scripts = [dist, townSite].flatMap(publishedScripts);

  it('is written in the grammar of Chrome 70 and iOS 12', () => {
    expect(scripts.length).toBeGreaterThan(15);
    expect(listed(scripts.flatMap(({ file, text }) => grammarFaults(text).map((fault) => `${file}: ${fault}`)))).toBe(
      '',
    );
  });

  it('asks for nothing that came later, but for what has a stand-in or is asked about first', () => {
    const used = new Set(scripts.flatMap(({ text }) => youngNamesIn(text)));
    expect([...used].sort()).toEqual([...Object.keys(allowed), ...namesakes].sort());
  });
});

describe('the look through scripts', () => {
  it.each([
    ['a?.b', 'ChainExpression'],
    ['a ?? b', '??'],
    ['a ||= b', 'Unexpected token'],
    ['1n', 'bigint'],
    ['class A { #b = 1 }', 'Unexpected character'],
    ['/(?<=a)b/', 'looks behind'],
    ['RegExp("(?<!a)b")', 'looks behind'],
    ['1_000', 'Identifier directly after number'],
  ])('refuses %s', (text, fault) => {
    expect(grammarFaults(text).join()).toContain(fault);
  });

  it('passes what these browsers know', () => {
    expect(
      grammarFaults('async () => { try { await import("./a.js") } catch {} }; ({ ...a }); /(?<n>a)\\p{L}/su'),
    ).toEqual([]);
  });

  it('finds young names, and leaves old ones', () => {
    expect(
      youngNamesIn('a.replaceAll(b); c.replaceChildren(); structuredClone(d); d.at(-1); e.push(f); new Map()'),
    ).toEqual(['replaceAll', 'replaceChildren', 'structuredClone', 'at']);
  });
});

function publishedScripts(site: string): readonly { readonly file: string; readonly text: string }[] {
  // The program that searches every word is asked for last, and the search answers without it where it does not start.
  const files = filesUnder(site).filter((file) => file.endsWith('.js') && !file.startsWith('search/pages-'));
  const own = files.map((file) => ({ file, text: readFileSync(join(site, file), 'utf8') }));
  const inline = new Map<string, string>();
  for (const { file, html } of builtPages(site)) {
    for (const [, head = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
      if (text.trim() !== '' && !head.includes('json')) inline.set(text, file);
  }
  return [...own, ...[...inline].map(([text, file]) => ({ file, text }))];
}

function grammarFaults(text: string): readonly string[] {
  const faults: string[] = [];
  try {
    full(parse(text, { ecmaVersion: 2020, sourceType: 'module' }), (plain) => {
      const node = plain;
      if (node.type === 'ChainExpression') faults.push(node.type);
      if (node.type === 'LogicalExpression' && node.operator === '??') faults.push('??');
      if (node.type === 'Literal' && typeof node.bigint === 'string') faults.push('bigint');
      if (node.type === 'ExportAllDeclaration' && node.exported) faults.push('export * as');
      const words = node.type === 'TemplateElement' ? node.value.raw : node.type === 'Literal' ? (node.raw ?? '') : '';
      if (/\(\?<[=!]/.test(words)) faults.push(`looks behind: ${words.slice(0, 60)}`);
    });
  } catch (error) {
    faults.push(String(error));
  }
  return faults;
}

/** Names of which every bearer came later than the oldest browsers. */
function youngNamesOf(): ReadonlySet<string> {
  const old = new Set<string>();
  const young = new Set<string>();
  const note = (name: string, known: boolean | undefined): void => {
    if (known !== undefined) (known ? old : young).add(name);
  };
  for (const [owner, entry] of [...partsOf(tables.api), ...partsOf(tables.builtins)]) {
    // What a page gets without a name of its own, such as `structuredClone` and `fetch`, stands below `api` too.
    note(owner, isKnown(entry));
    for (const [name, part] of partsOf(entry)) if (common.has(owner)) note(name.replace(/_static$/, ''), isKnown(part));
  }
  return new Set([...young].filter((name) => !old.has(name)));
}

function youngNamesIn(text: string): readonly string[] {
  const names = new Set<string>();
  full(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }), (plain) => {
    const node = plain;
    const member = node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier';
    const name = member ? (node.property as { name: string }).name : node.type === 'Identifier' ? node.name : '';
    const isFree = !member && /^[A-Z]|^structuredClone$|^queueMicrotask$|^globalThis$/.test(name);
    if (youngNames.has(name) && (member || isFree)) names.add(name);
  });
  return [...names];
}
