/** The part of a DOM node that reading needs, so that a test can hand in a tree of its own. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TreeNode>;
  getAttribute?(name: string): string | null;
}

/** What is spoken in one breath, and the block of the page in which it stands. */
export interface Piece<Node> {
  readonly text: string;
  readonly block: Node;
}

const blocks = new Set(
  'address article blockquote caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
const textNode = 3;
const elementNode = 1;

/** A longer text would make some browsers stop in the middle (Chrome after 15 seconds). */
const longest = 120;

/**
 * The text below an element in the order of the page, block by block: headings and paragraphs for themselves, a row of a
 * table as one sentence with the name of each column. What `isSkipped` names (footnotes, sources, buttons) is left out.
 */
export function piecesOf<Node extends TreeNode>(
  root: Node,
  isSkipped: (node: Node) => boolean,
): readonly Piece<Node>[] {
  const pieces: Piece<Node>[] = [];
  let buffer = '';

  const flush = (block: Node): void => {
    for (const text of spokenPhrases(tidy(buffer))) pieces.push({ text, block });
    buffer = '';
  };
  const walk = (node: Node, block: Node): void => {
    if (node.nodeType === textNode) {
      buffer += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== elementNode || isSkipped(node)) return;
    const name = node.nodeName.toLowerCase();
    const own = blocks.has(name);
    if (own) flush(block);
    const before = buffer;
    const label = cells.has(name) ? (node.getAttribute?.('data-label') ?? '') : '';
    if (name === 'small') buffer += '，';
    if (label !== '') buffer += `${label}：`;
    // Sound: the children of a node of a tree are nodes of the same tree.
    for (const child of node.childNodes as Iterable<Node>) walk(child, own ? node : block);
    if (name === 'br') buffer += '，';
    if (cells.has(name)) buffer += '，';
    if (node.getAttribute?.('href')?.startsWith('tel:') === true) {
      buffer = `${before}${spelled(buffer.slice(before.length))}，`;
    }
    if (own) flush(node);
  };
  walk(root, root);
  flush(root);
  return pieces;
}

/** One blank for many, phone numbers digit by digit, no comma at an end; nothing where there is nothing to say. */
function tidy(text: string): string {
  const joined = text
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*，)+/g, '，')
    .replace(/^[\s，]+|[\s，]+$/g, '')
    .replace(
      /(^|[^\d.-])(0\d{2,3}-\d{6,8}|[48]00-\d{3}-?\d{4}|1[3-9]\d{9})(?![\d.])/g,
      (_whole, before: string, phone: string) => before + spelled(phone),
    );
  return /[\p{Letter}\p{Number}]/u.test(joined) ? joined : '';
}

/** `0591-8756` → `0 5 9 1，8 7 5 6`: a voice then says digits, not a number of thousands. */
function spelled(phone: string): string {
  return phone
    .replace(/^(1[3-9]\d)(\d{4})(\d{4})$/, '$1-$2-$3')
    .replace(/\d+/g, (digits) => digits.split('').join(' '))
    .replace(/-/g, '，');
}

/** Cuts a text at the ends of its sentences, or else at commas, into parts of at most `longest` characters. */
export function spokenPhrases(text: string): readonly string[] {
  const parts: string[] = [];
  for (const sentence of cutAfter(text, '。！？；!?;').flatMap((part) =>
    part.length > longest ? atCommas(part) : [part],
  )) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + sentence.length <= longest) parts[parts.length - 1] = last + sentence;
    else if (sentence.trim() !== '') parts.push(sentence.trim());
  }
  return parts;
}

function atCommas(sentence: string): readonly string[] {
  return cutAfter(sentence, '，、：,:').flatMap(
    (part) => part.match(new RegExp(`.{1,${String(longest)}}`, 'gsu')) ?? [],
  );
}

/** Cuts a text behind each of these signs. */
function cutAfter(text: string, signs: string): readonly string[] {
  return text.match(new RegExp(`[^${signs}]*[${signs}]|[^${signs}]+`, 'g')) ?? [];
}
