import { describe, expect, it } from 'vitest';
import { bundlesFor } from './open-pages.ts';

const bundle = (province: string) => ({ province, folder: `pages-${province}` });
const few = [bundle(''), bundle('甲省'), bundle('乙省')];
const many = [bundle(''), ...Array.from({ length: 31 }, (_, at) => bundle(`省${String(at)}`))];
const provinces = (all: typeof few, province: string) => {
  const { bundles, whole } = bundlesFor(all, province);
  return { provinces: bundles.map((each) => each.province), whole };
};

describe('bundlesFor', () => {
  it('is the only one of a small site, whatever is chosen', () => {
    expect(provinces([bundle('')], '')).toEqual({ provinces: [''], whole: true });
    expect(provinces([bundle('')], '甲省')).toEqual({ provinces: [''], whole: true });
  });

  it('is that of the province that is chosen', () => {
    expect(provinces(few, '乙省')).toEqual({ provinces: ['乙省'], whole: true });
  });

  it('is all of them where none is chosen and they are few', () => {
    expect(provinces(few, '')).toEqual({ provinces: ['', '甲省', '乙省'], whole: true });
  });

  it('is that of the whole country, which is not all, where there are many, or the province has none', () => {
    expect(provinces(many, '')).toEqual({ provinces: [''], whole: false });
    expect(provinces(many, '丙省')).toEqual({ provinces: [''], whole: false });
  });
});
