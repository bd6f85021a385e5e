import { isAlias, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';

/** What stands between the fences, or on which line of it (from 1) nobody can say what is meant. */
export type FrontMatterText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly fault: 'syntax' | 'no-keys' | 'tag' };

/**
 * Reads the head of a text as YAML, but only names with texts, numbers and lists: what makes objects of other kinds (`!tag`) or
 * repeats a part (`&a`, `*a`, a few lines of which swell to millions) has no place in a text that anybody may propose.
 */
export function readFrontMatter(head: string): FrontMatterText {
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) return { ok: false, line: error.linePos?.[0].line ?? 1, fault: 'syntax' };
  let odd: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const isOdd = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
      if (!isOdd) return undefined;
      odd = isNode(node) ? node.range?.[0] : undefined;
      return visit.BREAK;
    },
  });
  if (odd !== undefined) return { ok: false, line: lines.linePos(odd).line, fault: 'tag' };
  if (!isMap(document.contents)) return { ok: false, line: 1, fault: 'no-keys' };
  return { ok: true, value: document.toJS() as unknown };
}
