import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { placeListings } from './place-shelves.ts';

const regions = `id,name,level,parent,sample
sheng,甲省,省,,
shi,甲市,市,sheng,
dong,东县,县,shi,
xi,西县,县,shi,
zhen,东镇,乡,dong,
mo,示例省,省,,是
yang,示例镇,乡,mo,`;
const head = 'id,region,category,name,summary,cost,status';

function shelves(...services: readonly string[]): readonly string[] {
  return shelvesOf(services);
}

function shelvesOf(services: readonly string[]): readonly string[] {
  const portal = moneyPortal({ regions, services: [head, ...services].join('\n') });
  return placeListings(portal).map(({ region, real, sample }) => `${region.id} ${String(real)}+${String(sample)}`);
}

describe('placeShelves', () => {
  it('parts services at the first level on which real places differ; samples stand apart', () => {
    const all = [
      'a,zhen,c,甲,x,免费,开放',
      'b,dong,c,乙,x,免费,开放',
      'c,xi,c,丙,x,免费,暂停',
      'd,yang,c,丁,x,免费,开放',
    ];
    expect(shelves(...all)).toEqual(['dong 2+0', 'xi 1+0', 'yang 0+1']);
  });

  it('has no greatest number of services', () => {
    const many = Array.from({ length: 150_000 }, (_, index) => `s${String(index)},zhen,c,甲,x,免费,开放`);
    expect(shelves(...many.slice(0, 10), 'b,xi,c,乙,x,免费,开放')).toEqual(['dong 10+0', 'xi 1+0']);
    expect(shelvesOf(many)).toEqual(['zhen 150000+0']);
  });

  it('is one place where all are in one, and none where nothing is offered', () => {
    expect(shelves('a,zhen,c,甲,x,免费,开放', 'b,zhen,c,乙,x,免费,开放')).toEqual(['zhen 2+0']);
    expect(shelves('a,zhen,c,甲,x,免费,结束')).toEqual([]);
  });
});
