import { provinceAtStart, provinceNamed } from './provinces.ts';

/** A region of the chain from the province down to the town. */
export interface PathPart {
  readonly name: string;
  readonly level: 'province' | 'city' | 'county' | 'township';
}

export type PathResult =
  { readonly ok: true; readonly parts: readonly PathPart[] } | { readonly ok: false; readonly reason: string };

const example = '请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇';
const municipalities: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);

/**
 * Reads where a town lies: names from the province down, between `/`, `、`, `>` or blanks, or with nothing between them. A country
 * before them is passed over; below a municipality, and where a town belongs to a city at once, there is one level less.
 */
export function parsePath(text: string): PathResult {
  const names = split(text.normalize('NFKC').trim());
  if (names === undefined) return fault(`看不出分几级。${example}`);
  const [first = '', ...below] = names;
  const province = provinceNamed(first);
  if (province === undefined) return fault(`第一级“${first}”不是省、自治区或直辖市。${example}`);
  // 北京市/北京市/海淀区/…: the municipality is written twice.
  if (municipalities.has(province.name) && [province.name, '市辖区', '县'].includes(below[0] ?? '')) below.shift();
  const strange = below.find((name) => !/^[\p{Script=Han}·]{2,30}$/u.test(name));
  if (strange !== undefined) return fault(`“${strange}”不像地名。${example}`);
  const [town, ...between] = below.toReversed();
  if (town === undefined || between.length === 0 || between.length > 2) {
    return fault(`写了 ${String(names.length)} 级。${example}；直辖市和不设区县的市，少写一级`);
  }
  if (/(省|市|县|村|社区)$/.test(town)) return fault(`最后一级“${town}”不是乡镇或街道。${example}`);
  if (new Set([province.name, ...below]).size <= below.length) return fault(`同一个地名写了两遍。${example}`);
  const levels = between.length === 2 ? (['county', 'city'] as const) : [middleLevel(between[0] ?? '', province.name)];
  return {
    ok: true,
    parts: [
      { name: province.name, level: 'province' },
      ...between.map((name, index): PathPart => ({ name, level: levels[index] ?? 'county' })).toReversed(),
      { name: town, level: 'township' },
    ],
  };
}

function split(text: string): readonly string[] | undefined {
  const bare = text.replace(/^(中国|全国|中华人民共和国)[\s/、>]*/u, '');
  const parts = bare.split(/[\s/\\、>,，]+/u).filter((part) => part !== '');
  if (parts.length !== 1) return parts.length === 0 ? undefined : parts;
  const [province, written] = provinceAtStart(bare) ?? [];
  if (province === undefined || written === undefined) return parts;
  const rest = /^(?<city>.+?(?:市|地区|自治州|盟))?(?<county>.+?(?:区|县|市|旗))?(?<town>.{2,})$/u.exec(
    bare.slice(written.length),
  )?.groups;
  if (rest === undefined) return parts;
  return [province.name, rest['city'], rest['county'], rest['town']].filter((part) => part !== undefined);
}

/** A single level between a province and a town: a city without counties (东莞市), or a county below the province at once. */
function middleLevel(name: string, province: string): 'city' | 'county' {
  return name.endsWith('市') && !municipalities.has(province) ? 'city' : 'county';
}

function fault(reason: string): PathResult {
  return { ok: false, reason };
}
