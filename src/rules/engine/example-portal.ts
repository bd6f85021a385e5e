import type { Files } from '../../data/files/files.ts';
import { loadPortal } from '../../data/load.ts';
import type { Picture } from '../../data/files/picture.ts';
import type { Portal } from '../../data/portal.ts';
import type { BuiltHtml } from './rule.ts';

/** Contents of files by path; a list of lines is joined. */
export type FileMap = Readonly<Record<string, string | readonly string[] | Uint8Array>>;

const portalJson = JSON.stringify(
  {
    name: '公示栏',
    tagline: '测试',
    home_region: 'cn',
    site: 'https://board.example',
    repository: 'https://git.example/board',
    licence: { name: 'CC BY 4.0', url: 'https://licence.example/by' },
  },
  undefined,
  2,
);

/** The least that can be published without a finding: two real places, one fictional, a station, terms, a document. */
export const base: FileMap = {
  'data/portal.json': portalJson,
  'data/common/regions.csv': [
    '编号,名称,级别,上级,示例',
    'cn,全国,国家,,',
    'qingdao,青岛市,市,cn,',
    'poli,泊里镇,乡,qingdao,',
    'demo,示例镇,乡,cn,是',
  ],
  'data/common/terms.csv': [
    '编号,体系,名称,排序',
    'cat-elderly,类别,养老服务,1',
    'cat-children,类别,儿童关爱,2',
    'aud-old,人群,老年人,1',
    'exp-goods,支出类别,物资,1',
    'ind-people,指标,服务人次,1',
  ],
  'data/common/documents.csv': [
    '编号,标题,发布者,日期,类型,链接',
    'news,社工微服务,青岛日报,2021-12-01,新闻报道,https://news.example/1',
    'demo-doc,示例文件,示例镇,2024-01-01,总结报告,',
  ],
  'data/poli/stations.csv': [
    '编号,名称,类型,区划,资料性质,出处',
    'poli-station,泊里镇社工站,社工站,poli,报道摘编,news',
    'demo-station,示例镇社工站,社工站,demo,示例,demo-doc',
  ],
};

/** A file system made of strings. */
export function filesOf(map: FileMap): Files {
  const encoder = new TextEncoder();
  const bytes = (content: FileMap[string]): Uint8Array => {
    if (content instanceof Uint8Array) return content;
    return encoder.encode(typeof content === 'string' ? content : `${content.join('\n')}\n`);
  };
  const files = new Map(Object.entries(map).map(([path, content]) => [path, bytes(content)]));
  return {
    list: (folder) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    read: (path) => files.get(path) ?? new Uint8Array(),
  };
}

/** The base with some files added or replaced, as a Portal. */
export function portalOf(map: FileMap = {}): Portal {
  return loadPortal(filesOf({ ...base, ...map }), { data: 'data', content: 'content' });
}

export interface Circumstances {
  readonly today?: string;
  readonly publicFiles?: readonly string[];
  readonly pictures?: readonly Picture[];
  readonly pages?: readonly BuiltHtml[];
}
