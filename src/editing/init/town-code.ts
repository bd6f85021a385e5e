import { toHalfWidth } from '../../data/cells/normalise.ts';
import { provinceNamed, provinces } from './provinces.ts';
import type { PathPart } from './town-path.ts';

export type CodeResult =
  | {
      readonly ok: true;
      /** The code of each part; empty where it does not follow. */ readonly codes: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the 区划代码 of a town (9 digits, or 12 with three noughts at the end) and gives those of the regions above it. Six digits
 * are the code of the county: the town's own then stays empty.
 */
export function parseCode(text: string, parts: readonly PathPart[]): CodeResult {
  const digits = toHalfWidth(text).replaceAll(/\s/g, '');
  const [, code] = /^(\d{6}|\d{9})(?:000)?$/.exec(digits) ?? [];
  // 370811107000 is a town's, and 370811000000 a county's.
  if (code === undefined) {
    return fault(`“${text}”不是乡镇的区划代码，要 9 位或 12 位数字，例如 370811107`);
  }
  const own = code.length === 9 && code.endsWith('000') ? code.slice(0, 6) : code;
  if (own.slice(2, 6) === '0000') return fault(`“${text}”是省一级的代码，要乡镇的区划代码，9 位或 12 位数字`);
  const [province] = parts;
  const found = provinces.find((each) => own.startsWith(each.code));
  if (found === undefined) return fault(`“${text}”不是区划代码：没有哪个省以 ${own.slice(0, 2)} 开头`);
  if (found !== provinceNamed(province?.name ?? '')) {
    return fault(`“${text}”以 ${found.code} 开头，是${found.name}的，和 path 里的${province?.name ?? ''}对不上`);
  }
  const hasCounty = parts.some(({ level }) => level === 'county');
  if (hasCounty && own.slice(4, 6) === '00')
    return fault(`“${text}”是市一级的代码，要乡镇的区划代码，9 位或 12 位数字`);
  return { ok: true, codes: parts.map(({ level }) => codeOf(level, own)) };
}

function codeOf(level: PathPart['level'], code: string): string {
  switch (level) {
    case 'province':
      return `${code.slice(0, 2)}0000`;
    case 'city':
      return `${code.slice(0, 4)}00`;
    case 'county':
      return code.slice(0, 6);
    case 'township':
      return code.length === 9 ? code : '';
  }
}

function fault(reason: string): CodeResult {
  return { ok: false, reason };
}
