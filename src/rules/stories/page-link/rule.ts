import { withoutCode } from '../../../data/content/content-code.ts';
import type { ContentEntry } from '../../../data/content/content.ts';

import { isKnownAddress, knownPages } from '../../../domain/addresses/known-address.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { nearest } from '../../support/nearest.ts';

/** Links of texts to pages and files of this site. */
export const pageLink: Rule = {
  id: 'page-link',
  title: '文章里的链接都通',
  level: 'error',
  *check(context) {
    const files = new Set(context.publicFiles);
    for (const entry of context.portal.content) yield* inEntry(context, entry, files);
  },
};

const here = 'http://board.invalid';
/** `[words](address)` and `[name]: address`; a picture has a rule of its own. */
const link = /(?<!!)\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/gm;

function* inEntry({ portal }: CheckContext, entry: ContentEntry, files: ReadonlySet<string>): Iterable<Remark> {
  const body = withoutCode(entry.body);
  const page = entry.collection === 'pages' ? `/${entry.slug}/` : `/${entry.collection}/${entry.slug}/`;
  for (const { index, 1: inline, 2: defined } of body.matchAll(link)) {
    const written = inline ?? defined ?? '';
    const url = URL.canParse(written, here + page) ? new URL(written, here + page) : undefined;
    if (url?.origin !== here || written.startsWith('#')) continue;
    const path = decode(url.pathname);
    if (isKnownAddress(portal, path, files)) continue;
    const near = nearest(path, [...knownPages(portal), ...[...files].map((file) => `/${file}`)]);
    const hint = near === undefined ? '' : `；最接近的是 ${near}`;
    const line = entry.bodyLine + body.slice(0, index).split('\n').length - 1;
    const message = `公示栏里没有这个地址${hint}。请改成有的地址，或者把链接去掉。`;
    yield { file: entry.file, line, value: written, message };
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
