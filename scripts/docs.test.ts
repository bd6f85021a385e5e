import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents, isOfData, pathsIn } from '../tests/documents.ts';

describe('a document', () => {
  it.each(documents)('%s names only what stands in the program', (document) => {
    expect(pathsIn(document).filter((path) => !existsSync(path) && !isOfData(path))).toEqual([]);
  });

  it('is in the repository where the code cites one', () => {
    const code = globSync('{src,scripts,tests}/**/*.{ts,astro,mjs,css}');
    const cited = code.filter(
      (file) => /\bDESIGN\b|§ ?\d/.test(readFileSync(file, 'utf8')) && file !== 'scripts/docs.test.ts',
    );
    expect(cited).toEqual([]);
  });
});
