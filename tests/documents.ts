import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is written for those who look after the program. */
export const documents: readonly string[] = globSync([
  '*.md',
  'docs/**/*.md',
  'content/handbook/{maintainers,other-hosts}.mdx',
])
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** Files and folders of the repository that a document names in code or by a link; patterns with <…>, * or … are no paths. */
export function pathsIn(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8');
  const quoted = [...text.matchAll(/`((?:src|scripts|tests|docs|data|content|public|\.github)\/[^`\s]*)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:|\/|#|mailto:)([^)\s#]+)/g)];
  return [
    ...quoted.map(([, path = '']) => path),
    ...linked.map(([, path = '']) => join(dirname(document), path)),
  ].filter((path) => !/[<>*…{}]/.test(path));
}

/** Whether a path belongs to the data and the texts, which each fork has of its own. */
export function isOfData(path: string): boolean {
  return /^(?:data|content|public)\//.test(path);
}
