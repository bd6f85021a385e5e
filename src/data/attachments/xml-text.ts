import { decodeEntities } from '../../privacy/entities.ts';

/** Elements behind which another line begins, in the formats of Office, of OpenDocument and of OFD. */
const line =
  /^\/(?:w:p|a:p|text:p|text:h|si|row|w:tr|a:tr|table:table-row|comment|(?:[A-Za-z]+:)?TextObject|dc:\w+|cp:\w+|Relationship)$/;
/** Cells: what is beside each other in a table stays in one line. */
const cell = /^\/?(?:w:tc|a:tc|c|table:table-cell)$/;
const blank = /^(?:w:tab|w:br|a:br|text:tab|text:line-break|text:s)$/;
/** Attributes that are shown or followed: descriptions of pictures, targets of links, who wrote a remark. */
const shown =
  /\s(?:descr|title|alt|Target|xlink:href|r:href|tooltip|[\w:]*author|[\w:]*initials|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/**
 * The text of an XML file in the order in which it stands: marks within a paragraph leave no gap, so that a number which the
 * office program has cut into pieces is whole again. One paragraph, or one row of a table, a line.
 */
export function xmlText(xml: string): string {
  const text: string[] = [];
  const asides: string[] = [];
  let inCell = false;
  for (const token of tokens(xml)) {
    if (!token.startsWith('<')) text.push(decodeEntities(token));
    else if (token.startsWith('<![CDATA[')) text.push(token.slice(9, -3));
    else {
      const name = /^\/?[^\s/>]*/.exec(token.slice(1))?.[0] ?? '';
      if (cell.test(name)) inCell = !name.startsWith('/') && !token.endsWith('/>');
      if (cell.test(name)) text.push(inCell ? '' : '，');
      else if (line.test(name)) text.push(inCell ? ' ' : '\n');
      else if (blank.test(name)) text.push(' ');
      for (const [, double, single] of token.matchAll(shown)) asides.push(decodeEntities(double ?? single ?? ''));
    }
  }
  return [text.join(''), ...asides]
    .flatMap((each) => each.split('\n'))
    .map((each) => each.replace(/[，\s]+$/, '').trim())
    .filter((each) => each !== '')
    .join('\n');
}

/** Tags and what stands between them; comments are left out. What is not closed ends it, so that no sign is read twice. */
function* tokens(xml: string): Iterable<string> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open !== at) yield xml.slice(at, open === -1 ? xml.length : open);
    if (open === -1) return;
    const [mark, end] = ends.find(([begin]) => xml.startsWith(begin, open)) ?? ['<', '>'];
    const close = xml.indexOf(end, open + mark.length);
    if (close === -1) return;
    at = close + end.length;
    if (mark !== '<!--') yield xml.slice(open, at);
  }
}

const ends = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
