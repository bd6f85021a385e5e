import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(ts|js)$/.test(name) && !name.endsWith('.test.ts'),
);

/** Where a browser is told where to go or what to fetch by an address from the root of the host. */
const asked =
  /(?:\b(?:fetch|import|assign|replace|open|register|addAll|add|URL|Request|pushState|replaceState)\(|\.(?:href|src|action)\s*=|['"](?:href|src|action)['"],)\s*[`'"]\/(?!\/)/g;

const findings = (text: string): readonly string[] => [...text.matchAll(asked)].map(([whole]) => whole);

describe('the scripts of the browser', () => {
  it('ask for nothing from the root of the host: the portal may lie below a path', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(
      files.flatMap((name) => findings(readFileSync(join(folder, name), 'utf8')).map((each) => `${name}: ${each}`)),
    ).toEqual([]);
  });

  it.each([
    "fetch('/data/a.csv')",
    'location.assign(`/search/`)',
    "link.href = '/x/'",
    "a.setAttribute('href', '/x/')",
    "new URL('/a', b)",
  ])('would be noticed with %s', (text) => {
    expect(findings(text)).toHaveLength(1);
  });

  it.each(["fetch(fromRoot('data/a.csv'))", "text.replace('a', '/')", "new URL('//host/a', b)"])(
    'may say %s',
    (text) => {
      expect(findings(text)).toEqual([]);
    },
  );
});
