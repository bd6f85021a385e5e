import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../data/load.ts';
import type { TableName } from '../../schema/index.ts';
import { isSampleRow } from './sample.ts';
import { ask } from '../../../tests/fixtures/domain/ask.ts';

const texts: Readonly<Record<string, string>> = {
  'common/regions.csv': 'id,name,level,parent\ncn,全国,国家,\nxian,甲县,县,cn',
  'common/terms.csv': 'id,scheme,name,order\nind-people,指标,服务人数,1',
  'town/regions.csv': 'id,name,level,parent,sample\nyang,示例镇,乡,xian,是\ncun,示例村,村,yang,',
  'town/stations.csv': 'id,name,kind,region,nature\nshi,示例镇社工站,社工站,cun,示例',
  'town/documents.csv': 'id,title,publisher,date,kind\nshi-doc,公告,示例镇,2025,公告',
  'town/figures.csv': 'id,subject_type,subject,indicator,value,unit,source\nshi-f,站点,shi,ind-people,5,人,shi-doc',
  'town/corrections.csv':
    'id,table,row,column,old_value,new_value,reason,found_by,date\nshi-c,figures,shi-f,数值,4,5,数错,编辑,2025\nshi-d,corrections,shi-d,数值,4,5,数错,编辑,2025',
  'town/editions.csv': 'id,station,name,effective_on\nshi-e,shi,一版,2025',
  'town/edition-items.csv': 'id,edition,item_no,service,name\nshi-i,shi-e,1,x,名称',
  'xian/stations.csv': 'id,name,kind,region,nature\nzhan,甲县社工站,社工站,xian,报道摘编',
  'xian/documents.csv': 'id,title,publisher,date,kind\ndoc,公告,甲县,2025,公告',
  'xian/figures.csv': 'id,subject_type,subject,indicator,value,unit,source\nf,站点,zhan,ind-people,5,人,doc',
};

const portal = loadPortal(
  {
    list: (folder) => (folder === 'data' ? Object.keys(texts) : []),
    read: (path) => new TextEncoder().encode(texts[path.slice('data/'.length)] ?? ''),
  },
  { data: 'data', content: 'content' },
);

function samplesOf(table: TableName): readonly string[] {
  return portal.tables[table].filter((row) => isSampleRow(portal, table, row)).map((row) => row.id);
}

describe('isSampleRow', () => {
  it('follows the place upwards', () => {
    expect(samplesOf('regions')).toEqual(['yang', 'cun']);
    expect(samplesOf('stations')).toEqual(['shi']);
  });

  it('follows what a row is about: its subject, its edition, the row it corrects', () => {
    expect(samplesOf('figures')).toEqual(['shi-f']);
    expect(samplesOf('editions')).toEqual(['shi-e']);
    expect(samplesOf('edition-items')).toEqual(['shi-i']);
    expect(samplesOf('corrections')).toEqual(['shi-c', 'shi-d']);
  });

  it('takes a row that names no place for its publisher’s', () => {
    expect(samplesOf('documents')).toEqual(['shi-doc']);
    expect(samplesOf('terms')).toEqual([]);
  });

  it('is what real=yes leaves out of a sum', () => {
    expect(ask(portal, 'figures?real=yes')?.value).toBe(1);
    expect(ask(portal, 'documents - documents?real=yes')?.value).toBe(1);
  });
});
