const special = /[\\`*_{}[\]()#+!|~-]/g;

/**
 * Text of unknown origin as Markdown that shows just these characters: no link, picture, mark-up, list or table, nobody is called
 * by @name, and no address becomes a link by itself.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(special, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200B')
    .replaceAll('://', ':\u200B//')
    .replaceAll(/\bwww\./gi, 'www\u200B.')
    .replaceAll(/^(\s*\d+)\./g, String.raw`$1\.`);
}

/** A piece of code of unknown origin: its fence is longer than any row of backticks within. */
export function codeSpan(code: string): string {
  const plain = code.replaceAll(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const blank = longest > 0 ? ' ' : '';
  return plain === '' ? '' : `${fence}${blank}${plain}${blank}${fence}`;
}
