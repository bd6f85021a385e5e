import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../data/load.ts';
import { phonesToAsk, type StationPhone } from './phones.ts';

function phones(stations: string): readonly StationPhone[] {
  const texts: Readonly<Record<string, string>> = {
    'regions.csv': 'id,name,level,parent,sample\ncn,全国,国家,,\nz,甲镇,乡,cn,\ns,示例镇,乡,cn,是',
    'stations.csv': `id,name,kind,region,phone,nature\n${stations}`,
  };
  const files = {
    list: (folder: string) => (folder === 'data' ? Object.keys(texts) : []),
    read: (path: string) => new TextEncoder().encode(texts[path.slice('data/'.length)] ?? ''),
  };
  return phonesToAsk(loadPortal(files, { data: 'data', content: 'content' }));
}

const sample = 's1,示例镇社工站,社工站,s,000-00000001,示例';

describe('phonesToAsk', () => {
  it('names stations that publish a phone, town stations first', () => {
    const rows = [
      'a,甲村社工室,社工室,z,000-00000002,自主公开',
      'b,甲镇社工站,社工站,z,000-00000003,自主公开',
      'c,没有电话,社工站,z,,自主公开',
      sample,
    ];
    expect(phones(rows.join('\n')).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('names a sample station, marked, only where there is no other', () => {
    expect(phones(sample)).toEqual([{ id: 's1', name: '示例镇社工站', phone: '000-00000001', sample: true }]);
    expect(phones('')).toEqual([]);
  });
});
