import { builtPages, dist, type BuiltPage } from './dist.ts';

/** Every kind of page and the form of its address. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['首页', /^\/$/],
  ['服务目录', /^\/services\/$/],
  ['按难处找服务', /^\/services\/need\/[^/]+\/(?:\d+\/)?$/],
  ['按人群找服务', /^\/services\/audience\/[^/]+\/(?:\d+\/)?$/],
  ['按类别找服务', /^\/services\/category\/[^/]+\/(?:\d+\/)?$/],
  ['服务', /^\/services\/[^/]+\/$/],
  ['站点目录', /^\/stations\/$/],
  ['站点', /^\/stations\/[^/]+\/$/],
  ['海报', /^\/stations\/[^/]+\/poster\/$/],
  ['公示版', /^\/stations\/[^/]+\/editions\/[^/]+\/$/],
  ['广播稿', /^\/stations\/[^/]+\/loudspeaker\/$/],
  ['站点账目', /^\/stations\/[^/]+\/money\/[^/]+\/$/],
  ['站点公示稿', /^\/stations\/[^/]+\/money\/[^/]+\/notice\/$/],
  ['地方目录', /^\/places\/$/],
  ['地方', /^\/places\/[^/]+\/(?:below\/(?:\d+\/)?)?$/],
  ['一个地方的难处', /^\/places\/[^/]+\/needs\/[^/]+\/(?:\d+\/)?$/],
  ['一个地方的人群', /^\/places\/[^/]+\/audiences\/[^/]+\/(?:\d+\/)?$/],
  ['一个地方的类别', /^\/places\/[^/]+\/categories\/[^/]+\/(?:\d+\/)?$/],
  ['地方账目', /^\/places\/[^/]+\/money\/[^/]+\/$/],
  ['地方公示稿', /^\/places\/[^/]+\/money\/[^/]+\/notice\/$/],
  ['模式目录', /^\/models\/$/],
  ['模式', /^\/models\/[^/]+\/$/],
  ['项目目录', /^\/projects\/$/],
  ['项目', /^\/projects\/[^/]+\/$/],
  ['故事目录', /^\/stories\/$/],
  ['故事', /^\/stories\/[^/]+\/$/],
  ['资金目录', /^\/funds\/$/],
  ['资金', /^\/funds\/[^/]+\/$/],
  ['账目核对', /^\/accounts\/$/],
  ['合同目录', /^\/contracts\/$/],
  ['合同', /^\/contracts\/[^/]+\/$/],
  ['供需对接', /^\/exchanges\/$/],
  ['活动', /^\/events\/$/],
  ['一项活动', /^\/events\/[^/]+\/$/],
  ['数据变动', /^\/changes\/(?:\d+\/)?$/],
  ['更正', /^\/corrections\/$/],
  ['数据', /^\/data\/$/],
  ['重新算一遍', /^\/data\/recompute\/$/],
  ['数据的各页', /^\/data\/[^/]+\/$/],
  ['搜索', /^\/search\/$/],
  ['名词解释', /^\/glossary\/$/],
  ['关于', /^\/about\/$/],
  ['使用帮助', /^\/help\/$/],
  ['隐私', /^\/privacy\/$/],
  ['无障碍', /^\/accessibility\/$/],
  ['资料质量', /^\/quality\/$/],
  ['手册目录', /^\/handbook\/$/],
  ['手册', /^\/handbook\/[^/]+\/$/],
  ['手册的规则', /^\/handbook\/rules\/[^/]+\/$/],
  ['手册的表', /^\/handbook\/tables\/[^/]+\/$/],
  ['嵌入：地方', /^\/embed\/places\/[^/]+\/$/],
  ['嵌入：资金', /^\/embed\/funds\/[^/]+\/$/],
  ['找不到', /^\/404\.html$/],
  ['没有网络也能看', /^\/offline\/$/],
  ['一个文件的清单', /^\/stations\/[^/]+\/offline\.html$/],
];

/** Every kind of page that there can be. */
export const kindNames: readonly string[] = kinds.map(([name]) => name);

/** The kinds that this site has: a town without books has no page of money. This repository's data has all (tests/data/). */
export function standing(names: readonly string[]): readonly string[] {
  return names.filter((name) => pagesOfKind(name).length > 0);
}

export function pagesOfKind(kind: string, site = dist): readonly BuiltPage[] {
  const form = kinds.find(([name]) => name === kind)?.[1];
  return form === undefined ? [] : builtPages(site).filter(({ address }) => form.test(address));
}

/** The page of a kind that has most on it. An error where the site has none. */
export function fullestOfKind(kind: string, site = dist): BuiltPage {
  const [first, ...others] = pagesOfKind(kind, site);
  if (first === undefined) throw new Error(`网站里没有“${kind}”这一种页面。`);
  return others.reduce((best, page) => (page.html.length > best.html.length ? page : best), first);
}
