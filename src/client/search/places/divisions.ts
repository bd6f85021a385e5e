import type { DivisionsFile } from '../../../publish/search/format/divisions-file.ts';
import type { NamesIndex } from '../names-index.ts';

/** A province, city or county of China. */
export interface Division {
  readonly name: string;
  /** The names from the province down to it. */
  readonly path: readonly string[];
}

/** The divisions of China by the forms in which they are written, the longest first. */
export interface Divisions {
  readonly forms: readonly Form[];
}

interface Form {
  readonly text: string;
  /** Whether it is a whole name: 岳麓区; else its level is left out. */
  readonly whole: boolean;
  /** Whether a county alone is written so. */
  readonly county: boolean;
  readonly divisions: readonly Division[];
}

const end = /(?:地区|林区|新区|矿区|[省市区县旗盟州])$/;

export function readDivisions(file: DivisionsFile): Divisions {
  const forms = new Map<string, Form>();
  const add = (written: string, above: readonly string[], isCounty: boolean): void => {
    const name = written.replace('|', '');
    const division: Division = { name, path: [...above, name] };
    const short = written.includes('|') ? written.replace(/\|.*/, '') : written.replace(end, '');
    for (const text of new Set([name, short])) {
      if (text.length < 2) continue;
      const known = forms.get(text);
      const county = isCounty && known?.county !== false;
      forms.set(text, { text, whole: text === name, county, divisions: [...(known?.divisions ?? []), division] });
    }
  };
  for (const [province, cities] of Object.entries(file)) {
    add(province, [], false);
    for (const [city, counties] of Object.entries(cities)) {
      const above = [province, ...(city === '' ? [] : [city])].map((each) => each.replace('|', ''));
      if (city !== '') add(city, above.slice(0, 1), false);
      for (const county of counties.split(' ')) if (county !== '') add(county, above, true);
    }
  }
  return { forms: [...forms.values()].sort((a, b) => b.text.length - a.text.length) };
}

/** The divisions that a query names, all of one name, and its words without them; undefined where it names none. */
export interface NamedDivision {
  readonly divisions: readonly Division[];
  readonly rest: readonly string[];
}

export function divisionIn(
  { forms }: Divisions,
  words: readonly string[],
  { byPair }: Pick<NamesIndex, 'byPair'>,
): NamedDivision | undefined {
  let text = words.join(' ');
  const groups: (readonly Division[])[] = [];
  for (const form of forms) {
    const at = text.indexOf(form.text);
    if (at === -1 || !mayStand(form, text, at, byPair)) continue;
    text = `${text.slice(0, at)} ${text.slice(at + form.text.length)}`;
    groups.push(form.divisions);
  }
  const isWithin = ({ path }: Division, above: Division): boolean => above.path.every((name, at) => path[at] === name);
  const fitting = groups
    .flat()
    .filter((division) => groups.every((group) => group.some((above) => isWithin(division, above))));
  if (fitting.length === 0) return undefined;
  const [first] = fitting;
  const divisions = fitting.filter(({ name }) => name === first?.name);
  return { divisions, rest: text.split(' ').filter((word) => word !== '') };
}

/** What says that somebody is looked for, and not what for. */
export const anyStation = /^(?:的|里|有)*(?:社工服务站|社工站|社工|服务站|工作站|站点?|电话|地址)*$/;

/**
 * A whole name of three signs or more counts wherever it stands. Others begin a word, and the site knows no other word of these
 * signs (长寿, 永和宫); nothing but a station may follow a county without its level.
 */
function mayStand(
  { text: form, whole, county }: Form,
  text: string,
  at: number,
  byPair: NamesIndex['byPair'],
): boolean {
  if (whole && form.length > 2) return true;
  if ((at > 0 && text[at - 1] !== ' ') || byPair.has(form.slice(0, 2))) return false;
  const [after = ''] = text.slice(at + form.length).split(' ');
  if (whole || after === '') return true;
  return county ? anyStation.test(after) : !byPair.has(form.slice(-1) + after.charAt(0));
}
