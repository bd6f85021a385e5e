import { describe, expect, it } from 'vitest';
import { find } from '../../data/portal.ts';
import { editionChanges, isUnchanged } from './edition-changes.ts';
import { boardList, editionList } from '../../views/lists/edition-list.ts';
import { boards, currentEdition, editionsOf, listing, neighbours } from './editions.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  regions: `id,name,level,parent
zhen,乙镇,乡,
dong,东村,村,zhen
xi,西村,村,zhen
nan,南村,村,zhen
bei,北村,村,zhen
wai,外村,村,`,
  stations: `id,name,kind,region,nature,serves
zhan,乙镇社工站,社工站,zhen,自主公开,dong；xi；nan；bei
quan,全镇社工站,社工站,zhen,自主公开,zhen`,
  terms: `id,scheme,name,order
cat-b,类别,养老,2
cat-a,类别,救助,1`,
  services: `id,station,item_no,category,name,summary,cost,status
meals,zhan,2-2,cat-b,老年食堂,吃饭,免费,开放
bath,zhan,2-10,cat-b,助浴,洗澡,免费,暂停
relief,zhan,1-1,cat-a,临时救助,救急,免费,开放
old,zhan,1-2,cat-a,旧服务,没有了,免费,结束
fresh,zhan,1-3,cat-a,新服务,刚有,免费,开放
other,quan,1-1,cat-a,别站的,别处,免费,开放`,
  editions: `id,station,name,effective_on
e24,zhan,2024 年版,2024-01-01
e26,zhan,2026 年版,2026-01-01
e27,zhan,2027 年版,2027-01-01`,
  'edition-items': `id,edition,item_no,service,name
a1,e24,1-1,relief,临时救助
a2,e24,2-1,meals,助餐
a3,e24,1-2,old,旧服务
b3,e26,2-10,bath,助浴
b2,e26,2-2,meals,老年食堂
b1,e26,1-1,relief,临时救助
c1,e27,1-1,relief,临时救助`,
  postings: `id,edition,region,place,posted_on,status
p1,e26,dong,门口,2026-01-02,在位
p2,e26,dong,村头,2026-01-02,缺失
p3,e26,xi,门口,2026-01-02,缺失
p4,e26,wai,门口,2026-01-02,在位
p5,e24,nan,门口,2024-01-02,在位`,
});
const edition = (id: string) => {
  const row = find(portal, 'editions', id);
  if (row === undefined) throw new Error(id);
  return row;
};

describe('editions', () => {
  it('tell a service its line in the list in force, or that it has none', () => {
    const line = (id: string, day: string) => {
      const service = find(portal, 'services', id);
      const found = service && listing(portal, service, day);
      return found && [found.edition.id, found.item?.item_no, found.item?.name];
    };
    expect(line('meals', '2026-06-01')).toEqual(['e26', '2-2', '老年食堂']);
    expect(line('meals', '2025-06-01')).toEqual(['e24', '2-1', '助餐']);
    expect(line('fresh', '2026-06-01')).toEqual(['e26', undefined, undefined]);
    expect(line('other', '2026-06-01')).toBeUndefined();
  });

  it('are those of a station, newest first; the one in force is the last that has begun', () => {
    expect(editionsOf(portal, 'zhan').map(({ id }) => id)).toEqual(['e27', 'e26', 'e24']);
    expect(currentEdition(portal, 'zhan', '2026-01-01')?.id).toBe('e26');
    expect(currentEdition(portal, 'zhan', '2025-12-31')?.id).toBe('e24');
    expect(currentEdition(portal, 'quan', '2026-01-01')).toBeUndefined();
  });

  it('know the one before, and the newest after', () => {
    const ids = (id: string) => [
      neighbours(portal, edition(id)).before?.id,
      neighbours(portal, edition(id)).newest?.id,
    ];
    expect(ids('e24')).toEqual([undefined, 'e27']);
    expect(ids('e26')).toEqual(['e24', 'e27']);
    expect(ids('e27')).toEqual(['e26', undefined]);
  });
});

describe('boards', () => {
  const station = portal.tables.stations[0];
  const state = station && boards(portal, station, edition('e26'));

  it('count a community once, however many boards it has, and take in those posted outside the list', () => {
    expect(state?.communities).toEqual(['dong', 'xi', 'nan', 'bei', 'wai']);
    expect(state?.posted).toEqual(['dong', 'wai']);
  });

  it('name each gap and why: torn down, an older list, or nothing written down', () => {
    expect(state?.gaps).toEqual([
      { region: 'xi', why: 'missing' },
      { region: 'nan', why: 'outdated' },
      { region: 'bei', why: 'unrecorded' },
    ]);
  });

  it('of a station that serves a whole town are in its villages', () => {
    const town = portal.tables.stations[1];
    expect(town && boards(portal, town, edition('e26')).communities).toEqual(['dong', 'xi', 'nan', 'bei', 'wai']);
  });
});

describe('editionList', () => {
  it('shows numbers and names as they were frozen, by category, 2-10 after 2-2', () => {
    const list = editionList(portal, 'e26').map(({ term, items }) => [
      term?.name,
      ...items.map(({ no, name }) => `${no ?? ''} ${name}`),
    ]);
    expect(list).toEqual([
      ['救助', '1-1 临时救助'],
      ['养老', '2-2 老年食堂', '2-10 助浴'],
    ]);
    expect(editionList(portal, 'e24')[1]?.items[0]).toMatchObject({
      no: '2-1',
      name: '助餐',
      service: { id: 'meals' },
    });
  });
});

describe('boardList', () => {
  it('is the edition in force, and apart from it what has come since', () => {
    const { edition: current, categories, since } = boardList(portal, 'zhan', '2026-06-01');
    expect(current?.id).toBe('e26');
    expect(categories.flatMap(({ items }) => items.map(({ name }) => name))).toEqual(['临时救助', '老年食堂', '助浴']);
    expect(since.flatMap(({ items }) => items.map(({ name }) => name))).toEqual(['新服务']);
  });

  it('is what is offered today where there is no edition', () => {
    const { edition: none, categories } = boardList(portal, 'quan', '2026-06-01');
    expect(none).toBeUndefined();
    expect(categories.flatMap(({ items }) => items.map(({ name }) => name))).toEqual(['别站的']);
  });
});

describe('editionChanges', () => {
  it('tells what was added, dropped, renamed and renumbered', () => {
    const { added, dropped, renamed, renumbered } = editionChanges(portal, 'e24', 'e26');
    expect(added.map(({ service }) => service)).toEqual(['bath']);
    expect(dropped.map(({ service }) => service)).toEqual(['old']);
    expect(renamed.map(({ before, after }) => [before.name, after.name])).toEqual([['助餐', '老年食堂']]);
    expect(renumbered.map(({ before, after }) => [before.item_no, after.item_no])).toEqual([['2-1', '2-2']]);
  });

  it('turns around when the lists do, and finds nothing between a list and itself', () => {
    const back = editionChanges(portal, 'e26', 'e24');
    expect(back.added.map(({ service }) => service)).toEqual(['old']);
    expect(back.dropped.map(({ service }) => service)).toEqual(['bath']);
    expect(isUnchanged(editionChanges(portal, 'e26', 'e26'))).toBe(true);
  });
});
