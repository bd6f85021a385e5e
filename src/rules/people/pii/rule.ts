import { parseCell } from '../../../data/cells/cell.ts';
import type { ContentEntry } from '../../../data/content/content.ts';
import type { ColumnSpec } from '../../../schema/index.ts';
import { allLines, type TextLine } from '../../support/content-lines.ts';
import { decodeEntities } from '../../../privacy/entities.ts';
import { findHomeAddresses } from '../../../privacy/home-address.ts';
import { findPersonalData, type PersonalKind } from '../../../privacy/personal-data.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import type { Place } from '../../support/place.ts';
import { shownTexts } from '../../support/shown-texts.ts';
import { mayHoldHome, textCells } from '../../support/text-cells.ts';

const remedies: Readonly<Record<PersonalKind | '家庭住址', string>> = {
  家庭住址: '请删掉门牌，最细写到村或社区。',
  身份证号: '请删掉，公开的资料里不能有身份证号。',
  手机号: '请改成公开的办公电话，没有就空着。',
  银行卡号: '请删掉，公开的资料里不能有银行卡号。',
  邮箱: '请删掉，改写公开的办公电话或办公地址。',
  证件号: '请删掉，公开的资料里不能有护照、通行证这类证件的号码。',
  车牌号: '请删掉，凭车牌能找到车主。',
  出生日期: '请只写年龄，或者只写哪一年出生。',
  '微信号或 QQ 号': '请删掉，改写公开的办公电话；公众号可以写，写明“公众号”。',
  个人编号: '请删掉，凭户口、住院、学籍、社保这类号码能查到人。',
  住宅电话: '请改成公开的办公电话，没有就空着。',
};

/** Said of a mobile in a column for phones that stands beside something else. */
const onePhone = '这一格只写一个号码，不写姓名和别的字：办公电话，或者站里的 11 位工作手机。';

/** Personal data in any cell and any text (个人信息保护法 25, 28). The message names the place and never the value. */
export const pii: Rule = {
  id: 'pii',
  title: '没有个人信息',
  level: 'error',
  *check({ portal }) {
    for (const { column, text, place } of textCells(portal)) {
      if (isPublicCode(column, text)) continue;
      for (const kind of kindsIn(text)) {
        if (column.type === 'phone' && kind === '手机号') {
          yield finding(place, '里', kind, onePhone);
          continue;
        }
        // Web addresses hold article numbers of any length.
        if (column.type === 'url' && kind !== '身份证号' && kind !== '邮箱') continue;
        yield finding(place, '里', kind);
      }
      if (mayHoldHome(column) && findHomeAddresses(text).length > 0) yield finding(place, '里', '家庭住址');
    }
    for (const { at, cells = {} } of portal.exceptions) {
      for (const kind of kindsIn(Object.values(cells).join(' '))) yield finding(at, '这一行里', kind);
    }
    for (const entry of portal.content) yield* inText(entry);
  },
};

function* inText(entry: ContentEntry): Iterable<Remark> {
  for (const { text, line } of allLines(entry)) {
    for (const kind of kindsIn(text)) yield finding({ file: entry.file, line }, '这一行里', kind);
    if (entry.collection === 'stories' && findHomeAddresses(text).length > 0)
      yield finding({ file: entry.file, line }, '这一行里', '家庭住址');
  }
  for (const { line, kind } of overLines(allLines(entry))) yield finding({ file: entry.file, line }, '这几行里', kind);
  for (const { line, kind } of onlyShown(entry)) yield finding({ file: entry.file, line }, '这一段显示出来', kind);
}

/** In these columns a cell that can be read is public: a credit code, a checksum, a phone (of a mobile `work-mobile` speaks). */
const publicTypes: ReadonlySet<ColumnSpec['type']> = new Set(['uscc', 'sha256', 'phone']);

function isPublicCode(column: ColumnSpec, text: string): boolean {
  return publicTypes.has(column.type) && parseCell(text, column).ok;
}

function kindsIn(text: string): ReadonlySet<PersonalKind> {
  return new Set(findPersonalData(decodeEntities(text)).map(({ kind }) => kind));
}

/** What the source hides and a reader sees: written as entities, split by marks, over the cells of a table, in the target of a link. */
function* onlyShown(entry: ContentEntry): Iterable<{ readonly line: number; readonly kind: PersonalKind }> {
  let known: ReadonlySet<string> | undefined;
  for (const { text, line } of shownTexts(entry)) {
    // What stands in the source as it is shown has been looked at there.
    if (entry.body.includes(text) || entry.head.includes(text)) continue;
    for (const { kind, bare } of findPersonalData(decodeEntities(text))) {
      known ??= new Set(findPersonalData(decodeEntities(`${entry.head}\n${entry.body}`)).map((found) => found.bare));
      if (!known.has(bare)) yield { line: line(), kind };
    }
  }
}

/** Numbers that begin in one line of a text and end in another, as the entries of a list do. */
function* overLines(lines: readonly TextLine[]): Iterable<{ readonly line: number; readonly kind: PersonalKind }> {
  const text = lines.map((each) => each.text).join('\n');
  for (const { kind, start, end } of findPersonalData(text)) {
    const first = lines[text.slice(0, start).split('\n').length - 1];
    if (first !== undefined && text.slice(start, end).includes('\n')) yield { line: first.line, kind };
  }
}

function finding(place: Place, where: string, kind: PersonalKind | '家庭住址', remedy = remedies[kind]): Remark {
  const message = `${where}有一个像${kind}的内容（为保护个人，这里不显示）。${remedy}`;
  return { ...place, message };
}
