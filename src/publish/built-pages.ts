import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { policyOf } from './headers.ts';

/** A built page: its address, its Content Security Policy, and whether search engines may list it. */
export interface BuiltPage {
  readonly path: string;
  readonly policy: string | undefined;
  readonly listed: boolean;
}

/** The head of a page ends well before this many bytes; the rest is not read. */
const headLength = 1 << 14;

/** All pages of a built folder, in a fixed order. Only the beginning of each file is read. */
export function* builtPages(folder: string): Generator<BuiltPage> {
  const buffer = Buffer.alloc(headLength);
  for (const path of htmlFiles(folder, '')) {
    const handle = openSync(join(folder, path), 'r');
    try {
      const head = buffer.toString('utf8', 0, readSync(handle, buffer, 0, headLength, 0));
      const listed = path.endsWith('index.html') && !head.includes('<meta name="robots" content="noindex"');
      yield { path: `/${path.replace(/index\.html$/, '')}`, policy: policyOf(head), listed };
    } finally {
      closeSync(handle);
    }
  }
}

function* htmlFiles(folder: string, below: string): Generator<string> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* htmlFiles(folder, path);
    else if (entry.name.endsWith('.html')) yield path;
  }
}
