import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { daysBetween } from '../../../domain/index/days.ts';
import { perPortal } from '../../../domain/index/memo.ts';
import { subtree } from '../../../domain/index/places.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Posting = Row<'postings'>;
type Edition = Row<'editions'>;

/** A list hangs where its station works, once in a place, and not before there is such a list. */
export const postingPlace: Rule = {
  id: 'posting-place',
  title: '张贴的地方和日期对得上',
  level: 'warning',
  *check({ portal }) {
    for (const station of portal.tables.stations) yield* ofStation(portal, station);
    for (const posting of portal.tables.postings) yield* dates(portal, posting);
    for (const group of Map.groupBy(portal.tables.postings, whereOf).values()) {
      if (group.length < 2) continue;
      for (const [index, again] of group.entries()) {
        const message = `和 ${group[index === 0 ? 1 : 0]?.id ?? ''} 是同一版、同一个地方。请核对 区划 和 地点；写重了就删掉一行。`;
        yield { ...cell(again, 'place'), message };
      }
    }
  },
};

const cell = (row: Posting, key: string) => ({ table: 'postings', row, key }) as const;

function whereOf({ edition, region, place }: Posting): string {
  return [edition, region, place].join(' ');
}

/** Where a station works: its own region with all below, and all that it serves. */
const areas = perPortal(() => new Map<string, ReadonlySet<string>>());

function areaOf(portal: Portal, station: Row<'stations'>): ReadonlySet<string> {
  const known = areas(portal).get(station.id);
  if (known) return known;
  const area = new Set([station.region, ...station.serves].flatMap((id) => [...subtree(portal, id)]));
  areas(portal).set(station.id, area);
  return area;
}

function* ofStation(portal: Portal, station: Row<'stations'>): Iterable<Remark> {
  const told = rowsBy(portal, 'disclosures', 'station', station.id);
  const editions = rowsBy(portal, 'editions', 'station', station.id);
  if (told.length + editions.length === 0) return;
  const area = areaOf(portal, station);
  const message = `不在站点 ${station.id} 服务的地方。请核对 区划 和站点；那里真的归它管，就补进站点的 服务区划。`;
  for (const edition of editions) {
    const postings = rowsBy(portal, 'postings', 'edition', edition.id);
    const outside = postings.filter(({ region }) => isElsewhere(portal, area, region));
    if (outside.length > 2 && outside.length * 2 > postings.length) {
      yield elsewhere(station, edition, outside.length);
      return;
    }
    for (const posting of outside) {
      yield { ...cell(posting, 'region'), message };
    }
  }
  yield* fewerPlaces(told);
  for (const row of told) {
    const outside = row.posted_at.filter((region) => isElsewhere(portal, area, region));
    if (outside.length === 0) continue;
    const text = `有 ${String(outside.length)} 处${message}`;
    const value = outside.slice(0, 3).join('；');
    yield { table: 'disclosures', row, key: 'posted_at', value, message: text };
  }
}

/** Posted in less than half of the places of the same station's other disclosures: some were left out. */
function* fewerPlaces(told: readonly Row<'disclosures'>[]): Iterable<Remark> {
  const posted = told.filter(({ posted_at: places }) => places.length > 0);
  const counts = posted.map(({ posted_at: places }) => places.length).toSorted((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  const few = posted.filter(({ posted_at: places }) => new Set(places).size * 2 < usual);
  if (posted.length < 4 || few.length > posted.length / 4) return;
  for (const row of few) {
    const message = `只有 ${String(new Set(row.posted_at).size)} 处，而这个站别的公示多半贴了 ${String(usual)} 处。请补上漏写的；真的只贴了这几处，就不用改。`;
    yield { table: 'disclosures', row, key: 'posted_at', message };
  }
}

/** Known to be somewhere else: a region that is not there at all is told by `ref`. */
function isElsewhere(portal: Portal, area: ReadonlySet<string>, region: string): boolean {
  return find(portal, 'regions', region) !== undefined && !area.has(region);
}

function elsewhere(station: Row<'stations'>, edition: Edition, count: number): Remark {
  const message = `里少了地方：公示版 ${edition.id} 贴在 ${String(count)} 个它没有写的地方。请补上 服务区划，或核对公示版的站点。`;
  return { table: 'stations', row: station, key: 'serves', value: undefined, message };
}

/** A list is put up a few weeks before it comes into force at the earliest. */
const daysBefore = 60;

function* dates(portal: Portal, posting: Posting): Iterable<Remark> {
  const edition = find(portal, 'editions', posting.edition);
  if (edition === undefined) return;
  const { posted_on: posted, checked_on: checked, status } = posting;
  if (posted.length === 10 && edition.effective_on.length === 10) {
    const early = daysBetween(posted, edition.effective_on);
    if (early > daysBefore) {
      const message = `比公示版 ${edition.id} 的生效日期 ${edition.effective_on} 早了 ${String(early)} 天，那时还没有这一版。请核对年份和公示版。`;
      yield { ...cell(posting, 'posted_on'), message };
    }
  }
  const newer = rowsBy(portal, 'editions', 'station', edition.station).find(
    (other) =>
      isAfter(other.effective_on, edition.effective_on) &&
      checked !== undefined &&
      isAfter(checked, other.effective_on),
  );
  if (status !== 'in_place' || newer === undefined) return;
  const message = `是 "在位"，可是核查的时候已经有新的一版 ${newer.id}（${newer.effective_on} 起）。请改 公示版，或把状态改为 "旧版"。`;
  yield { ...cell(posting, 'status'), message };
}
