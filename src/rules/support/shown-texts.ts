import { mdxToMdast, type MdastNode } from 'satteri';
import type { ContentEntry } from '../../data/content/content.ts';

/** What a reader of a text sees or can follow, and where it begins in the file. */
export interface ShownText {
  readonly text: string;
  /** Asked only where something is found: to know it costs more than to read the text. */
  readonly line: () => number;
}

const trees = new WeakMap<ContentEntry, MdastNode>();

/** The tree of a text. @throws where it is no MDX */
export function contentTree(entry: ContentEntry): MdastNode {
  const known = trees.get(entry);
  if (known !== undefined) return known;
  const tree = mdxToMdast(entry.body, { features: { frontmatter: false } });
  trees.set(entry, tree);
  return tree;
}

const shown = new WeakMap<ContentEntry, readonly ShownText[]>();

/**
 * The paragraphs, headings, rows of tables, descriptions of pictures and targets of links as they are shown: entities are signs,
 * marks of emphasis are gone, the parts of a row stand side by side. A text that is no MDX is none: another rule says so.
 */
export function shownTexts(entry: ContentEntry): readonly ShownText[] {
  const known = shown.get(entry);
  if (known !== undefined) return known;
  const texts = [...headTexts(entry), ...bodyTexts(entry)];
  shown.set(entry, texts);
  return texts;
}

function bodyTexts(entry: ContentEntry): readonly ShownText[] {
  try {
    return blocksOf(contentTree(entry), entry.bodyLine - 1).filter(({ text }) => text.trim() !== '');
  } catch {
    return [];
  }
}

/** The values at the head as YAML gave them, each at the line of its key. */
function headTexts({ frontMatter, head }: ContentEntry): readonly ShownText[] {
  if (typeof frontMatter !== 'object' || frontMatter === null) return [];
  const lines = head.split('\n');
  return Object.entries(frontMatter).flatMap(([key, value]) => {
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 2;
    return texts.filter((text) => typeof text === 'string').map((text) => ({ text, line: () => Math.max(line, 2) }));
  });
}

const blocks = new Set<string>([
  'paragraph',
  'heading',
  'tableRow',
  'code',
  'html',
  'definition',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
]);

function blocksOf(node: Readonly<MdastNode>, before: number, found: ShownText[] = []): ShownText[] {
  if (blocks.has(node.type)) {
    const line = (): number => before + (node.position?.start.line ?? 1);
    const asides: string[] = [];
    found.push({ text: textOf(node, asides), line }, ...asides.map((text) => ({ text, line })));
  } else if ('children' in node) for (const child of node.children) blocksOf(child, before, found);
  return found;
}

/** The text of a block; what is not read but shown on pointing at it, or followed, is put aside: titles and targets. */
function textOf(node: Readonly<MdastNode>, asides: string[]): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    case 'image':
      asides.push(node.title ?? '', node.url);
      return node.alt ?? '';
    case 'definition':
      asides.push(node.title ?? '', node.url);
      return '';
    case 'break':
      return '\n';
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return node.value;
    default:
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') asides.push(...attributeTexts(node));
  if (node.type === 'link') asides.push(node.title ?? '', node.url);
  if (!('children' in node)) return ' ';
  return node.children.map((child) => textOf(child, asides)).join(node.type === 'tableRow' ? '，' : '');
}

/** What stands in the attributes of a component: descriptions of pictures, captions. */
function attributeTexts({ attributes }: Extract<MdastNode, { type: `mdxJsx${string}Element` }>): readonly string[] {
  return attributes.map((attribute) => {
    const { value } = attribute;
    return typeof value === 'string' ? value : (value?.value ?? '');
  });
}
