import { Library } from './library.ts';
import { readPublished } from './published-csv.ts';

const tables: Readonly<Record<string, string>> = {
  regions: 'id,name,parent,sample\ncn,全国,,否\nxian,甲县,cn,否\ncun,甲村,xian,否\ndemo,示例镇,cn,是\n',
  stations: 'id,name,kind,region,sample\nzhan,甲站,社工站,cun,否\nshi,示例站,社工站,demo,是\n',
  organizations: 'id,name,region,sample\nju,甲局,xian,否\n',
  services: 'id,station,audiences,sample\ns1,zhan,aud-elder；aud-child,否\ns2,zhan,,否\n',
  funds: 'id,name,kind,station,organization,sample\na,福彩,福利彩票公益金,,ju,否\nb,基金,社区基金,zhan,,否\n',
  receipts:
    'id,fund,date,amount,precision,as_written,kind,upstream,sample\n' +
    'r1,a,2024-05,100.00,,,拨入,,否\nr2,b,,5000.00,超,超过5000元,捐赠,,否\nr3,b,2025-01-01,1.00,,,拨入,r1,否\n',
  expenses: 'id,fund,date,amount,precision,payee_count,sample\ne1,a,2024-06-01,0.07,,6,否\n',
  figures: 'id,subject_type,subject,value,sample\nf1,站点,zhan,30000,否\nf2,区划,demo,4.5,是\n',
};

/** Published files of a small site, for tests. */
export function testFile(table: string): string | undefined {
  return tables[table];
}

export const testLibrary = new Library();
for (const [name, text] of Object.entries(tables)) testLibrary.add(name, readPublished(text));
