import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  ...globSync(['*.md', 'docs/**/*.md']),
  'content/handbook/maintainers.mdx',
  'content/handbook/other-hosts.mdx',
].sort();

/** Files and folders of the repository that a document names in code or by a link; patterns with <…>, * or … are no paths. */
function pathsIn(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8');
  const quoted = [...text.matchAll(/`((?:src|scripts|tests|docs|data|content|public|\.github)\/[^`\s]*)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:|\/|#|mailto:)([^)\s#]+)/g)];
  return [
    ...quoted.map(([, path = '']) => path),
    ...linked.map(([, path = '']) => join(dirname(document), path)),
  ].filter((path) => !/[<>*…{}]/.test(path));
}

describe('a document', () => {
  it.each(documents)('%s names only what stands in the repository', (document) => {
    expect(pathsIn(document).filter((path) => !existsSync(path) && !isMade(path))).toEqual([]);
  });

  it('is in the repository where the code cites one', () => {
    const code = globSync('{src,scripts,tests}/**/*.{ts,astro,mjs,css}');
    const cited = code.filter(
      (file) => /\bDESIGN\b|§ ?\d/.test(readFileSync(file, 'utf8')) && file !== 'scripts/docs.test.ts',
    );
    expect(cited).toEqual([]);
  });
});

/** Examples of what a reader is told to make. */
function isMade(path: string): boolean {
  return /^(?:public\/(?:documents|stories)\/|data\/exceptions\.csv$)/.test(path);
}
