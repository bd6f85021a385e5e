import { Library } from './library.ts';
import { readPublished } from './published-csv.ts';

const tables: Readonly<Record<string, string>> = {
  regions: 'id,name,parent,sample\ncn,全国,,false\nxian,甲县,cn,false\ncun,甲村,xian,false\ndemo,示例镇,cn,true\n',
  stations: 'id,name,kind,region,sample\nzhan,甲站,station,cun,false\nshi,示例站,station,demo,true\n',
  organizations: 'id,name,region,sample\nju,甲局,xian,false\n',
  services: 'id,station,audiences,sample\ns1,zhan,aud-elder；aud-child,false\ns2,zhan,,false\n',
  funds: 'id,name,kind,station,organization,sample\na,福彩,lottery,,ju,false\nb,基金,community_fund,zhan,,false\n',
  receipts:
    'id,fund,date,amount,precision,as_written,kind,upstream,sample\n' +
    'r1,a,2024-05,100.00,,,allocated,,false\nr2,b,,5000.00,over,超过5000元,donated,,false\nr3,b,2025-01-01,1.00,,,allocated,r1,false\n',
  expenses: 'id,fund,date,amount,precision,payee_count,sample\ne1,a,2024-06-01,0.07,,6,false\n',
  figures: 'id,subject_type,subject,value,sample\nf1,station,zhan,30000,false\nf2,region,demo,4.5,true\n',
};

/** Published files of a small site, for tests. */
export function testFile(table: string): string | undefined {
  return tables[table];
}

export const testLibrary = new Library();
for (const [name, text] of Object.entries(tables)) testLibrary.add(name, readPublished(text));
