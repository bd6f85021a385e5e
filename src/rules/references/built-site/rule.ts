import type { Portal } from '../../../data/portal.ts';
import { find } from '../../../data/portal.ts';
import { perPortal } from '../../../domain/index/memo.ts';
import { publicMobiles } from '../../../domain/quality/public-mobiles.ts';
import { fromSource } from '../../../domain/money/query/query-text.ts';
import { Query } from '../../../domain/money/query/query.ts';
import { isTableName } from '../../../schema/index.ts';
import { findPersonalData } from '../../../privacy/personal-data.ts';
import type { BuiltHtml, Remark, Rule } from '../../engine/rule.ts';

const id = 'built-site';

/** Rules over the pages of a built site, after `npm run build`: `npm run check -- --site dist`. */
export const builtSite: Rule = {
  id,
  title: '生成的网页没有毛病',
  level: 'error',
  *check({ portal, pages = [] }) {
    for (const page of pages) yield* checkPage(portal, page);
  },
};

/**
 * What a built site must keep to, whoever made its pages: every number leads back to a row or a sum, no page shows a person's
 * number, nothing is fetched from elsewhere, and every page has one `<main>`.
 */
function* checkPage(portal: Portal, { file, html }: BuiltHtml): Iterable<Remark> {
  const at = (index: number) => ({ file, line: lineOf(html, index) }) as const;
  for (const { index, 1: from = '' } of html.matchAll(/\sdata-from="([^"]*)"/g)) {
    const value = from.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
    if (leadsSomewhere(portal, value)) continue;
    const message = '指不到数据里的一行，也不是能算的式子。这一页的程序有错，请告诉维护的人。';
    yield { ...at(index), field: 'data-from', value, message };
  }
  for (const { index, 2: address = '' } of html.matchAll(/\s(src|srcset)="((?:https?:)?\/\/[^"]*)"/g)) {
    const message = '从别的网站取东西。公示栏的页面只用自己的文件，请放进 public 文件夹。';
    yield { ...at(index), value: address, message };
  }
  const mains = html.split('<main').length - 1;
  if (mains !== 1) {
    const message = `有 ${String(mains)} 个正文区（main），每一页要有一个。请告诉维护的人。`;
    yield { ...at(0), message };
  }
  const words = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, (part) => part.replaceAll(/[^\n]/g, ' '));
  for (const { start, kind, bare } of findPersonalData(words)) {
    if (kind === '手机号' && mobiles(portal).has(bare)) continue;
    yield { ...at(start), message: `页面上有一个像${kind}的内容（为保护个人，这里不显示）。请在资料里找到它，删掉。` };
  }
}

/** The mobiles that stand in columns for phones, by their eleven digits: these may be shown. */
const mobiles = perPortal(
  (portal: Portal): ReadonlySet<string> => new Set(publicMobiles(portal).map(({ number }) => number)),
);

function leadsSomewhere(portal: Portal, from: string): boolean {
  const source = fromSource(from);
  if (source === undefined || source instanceof Query) return source !== undefined;
  return isTableName(source.table) && find(portal, source.table, source.id) !== undefined;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
