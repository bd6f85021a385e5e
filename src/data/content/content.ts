import { readFrontMatter } from './front-matter-text.ts';

/** A file under `content/`, split into front matter and text but not yet judged. */
export interface ContentEntry {
  /** Folder under `content/`: stories, models, pages, handbook. */
  readonly collection: string;
  readonly slug: string;
  readonly file: string;
  /** Front matter as YAML gave it; undefined where it is missing or broken. */
  readonly frontMatter: unknown;
  /** The front matter as it is written, without its fences; empty where there is none. Its first line is line 2. */
  readonly head: string;
  readonly body: string;
  /** Physical line on which the body begins. */
  readonly bodyLine: number;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n?/;

/** Splits an MDX file; broken YAML leaves `frontMatter` undefined and a rule reports it. */
export function readContent(file: string, collection: string, slug: string, text: string): ContentEntry {
  const match = fence.exec(text);
  const body = match ? text.slice(match[0].length) : text;
  const bodyLine = match ? match[0].split('\n').length : 1;
  const head = match?.[1] ?? '';
  return { collection, slug, file, frontMatter: match ? valueOf(head) : undefined, head, body, bodyLine };
}

function valueOf(head: string): unknown {
  const read = readFrontMatter(head);
  return read.ok ? read.value : undefined;
}
