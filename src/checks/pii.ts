import { parseCell } from '../model/cell.ts';
import type { Finding } from '../model/finding.ts';
import type { ColumnSpec } from '../tables/index.ts';
import { allLines } from './content-lines.ts';
import { findHomeAddresses } from '../privacy/home-address.ts';
import { findPersonalData, type PersonalKind } from '../privacy/personal-data.ts';
import type { Rule } from './rule.ts';
import { namesHomes, textCells } from './text-cells.ts';

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
};

/** Personal data in any cell and any text (个人信息保护法 25, 28). The message names the place and never the value. */
export const pii: Rule = {
  id: 'pii',
  title: '没有个人信息',
  level: 'error',
  *check({ portal }) {
    for (const { table, column, text, place } of textCells(portal)) {
      if (isPublicCode(column, text)) continue;
      for (const kind of kindsIn(text)) {
        // Web addresses hold article numbers of any length.
        if (column.type === 'url' && kind !== '身份证号' && kind !== '邮箱') continue;
        yield finding(place, '里', kind);
      }
      if (namesHomes(table) && findHomeAddresses(text).length > 0) yield finding(place, '里', '家庭住址');
    }
    for (const { at, cells = {} } of portal.exceptions) {
      for (const kind of kindsIn(Object.values(cells).join(' '))) yield finding(at, '这一行里', kind);
    }
    for (const entry of portal.content) {
      for (const { text, line } of allLines(entry)) {
        for (const kind of kindsIn(text)) yield finding({ file: entry.file, line }, '这一行里', kind);
        if (entry.collection === 'stories' && findHomeAddresses(text).length > 0)
          yield finding({ file: entry.file, line }, '这一行里', '家庭住址');
      }
    }
  },
};

/** A credit code or a checksum that is in order is no one's private number, whatever its digits. */
function isPublicCode(column: ColumnSpec, text: string): boolean {
  return (column.type === 'uscc' || column.type === 'sha256') && parseCell(text, column).ok;
}

function kindsIn(text: string): ReadonlySet<PersonalKind> {
  return new Set(findPersonalData(text).map(({ kind }) => kind));
}

function finding(
  place: Pick<Finding, 'file' | 'line' | 'column' | 'field'>,
  where: string,
  kind: PersonalKind | '家庭住址',
): Finding {
  const message = `${where}有一个像${kind}的内容（为保护个人，这里不显示）。${remedies[kind]}`;
  return { rule: 'pii', level: 'error', ...place, message };
}
