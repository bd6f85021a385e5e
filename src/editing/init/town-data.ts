import { formatCsv } from '../../data/csv/csv.ts';
import { idWords } from '../import/make-id.ts';
import { provinceNamed } from './provinces.ts';
import type { TownAnswers } from './town-answers.ts';

/** What a town publishes on its first day: paths and texts. */
export interface TownData {
  /** Id of the town: the folder of its tables. */
  readonly town: string;
  /** By this name others know the ids that it publishes. */
  readonly publisher: string;
  readonly files: readonly (readonly [path: string, text: string])[];
}

const levels = { province: '省', city: '市', county: '县', township: '乡' } as const;

/** The tables and settings of a town of one station. `today` is YYYY-MM-DD. */
export function townData(answers: TownAnswers, today: string): TownData {
  const regions = regionRows(answers);
  const [town = 'town', county = ''] = regions.map(([id]) => id ?? '').toReversed();
  const publisher = [county, town].filter((part) => part !== '').join('-');
  const document = `${town}-own-${today.slice(0, 4)}`;
  const { station, phone, complaint_phone: complaints, hours } = answers;
  const stationRow = [`${town}-station`, station, '社工站', town, phone, complaints, hours, '自主公开', document];
  const tables = {
    regions: [
      ['编号', '名称', '级别', '上级', '区划代码'],
      ...[['cn', '全国', '国家', '', ''], ...regions].toSorted(byId),
    ],
    stations: [['编号', '名称', '类型', '区划', '电话', '监督电话', '开放时间', '资料性质', '出处'], stationRow],
    documents: [
      ['编号', '标题', '发布者', '日期', '类型', '备注'],
      [document, `${station}基本信息`, station, today, '公告', '建公示栏时由本站填写。'],
    ],
  };
  return {
    town,
    publisher,
    files: [
      ['data/portal.json', settings(answers, town, publisher)],
      ...Object.entries(tables).map(([table, rows]) => [`data/${town}/${table}.csv`, formatCsv(rows)] as const),
    ],
  };
}

/** From the province down, each with the one above it; ids in pinyin, each once. */
function regionRows({ parts }: TownAnswers): readonly (readonly string[])[] {
  const taken = new Set(['cn', 'common']);
  let parent = 'cn';
  return parts.map(({ name, level, code }) => {
    const stem = provinceNamed(name)?.id ?? (pinyin(name) || level);
    const id = taken.has(stem) ? `${stem}-${level}` : stem;
    taken.add(id);
    const row = [id, name, levels[level], parent, code];
    parent = id;
    return row;
  });
}

/** 任城区 → rencheng, 泗县 → sixian: what kind of place it is stands in the id only where the name would be too short. */
function pinyin(name: string): string {
  const short = name.replace(/(自治州|地区|街道|自治县|苏木|[市区县旗盟镇乡])$/u, '');
  return idWords(short.length >= 2 ? short : name).replaceAll('-', '');
}

function settings({ name, station, site, repository }: TownAnswers, town: string, publisher: string): string {
  const config = {
    name,
    tagline: `${station}做了什么，钱花在哪里，这里都写着`.slice(0, 60),
    home_region: town,
    site,
    repository,
    branch: 'main',
    publisher,
    common: 'program',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** As `npm run fix` puts them. */
function byId([one = '']: readonly string[], [other = '']: readonly string[]): number {
  return one < other ? -1 : 1;
}
