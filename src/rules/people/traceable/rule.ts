import { findTraces, type TraceKind } from '../../../privacy/traces.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import type { Place } from '../../support/place.ts';
import { shownTexts } from '../../support/shown-texts.ts';
import { mayHoldHome, textCells } from '../../support/text-cells.ts';

const remedies: Readonly<Record<TraceKind, string>> = {
  遮了一部分的号码: '剩下的数字加上村名、年龄，还是能对上人。请整个删掉。',
  定位: '经纬度和地图链接能把人带到门口。是办公的地方，写进“站点”表的地址列；是谁的家，请删掉。',
  住处: '照着走就能找到那一家。请删掉，最细写到村或社区。',
  号码的末几位: '号码的末几位加上姓氏，就能对上人。请删掉。',
  有名有姓的居民: '写了哪个村的谁，还写了他的情况或得到的帮助。请改成“一位老人”“一户人家”；用了化名，就写“（化名）”。',
};

/** What lets one find a person though no whole number stands there (个人信息保护法 73 第三项: 去标识化 is not enough). */
export const traceable: Rule = {
  id: 'traceable',
  title: '不留能找到人的线索',
  level: 'warning',
  *check({ portal }) {
    for (const { table, column, text, place } of textCells(portal)) {
      if (column.type === 'url' || !mayHoldHome(column)) continue;
      for (const kind of kindsIn(text)) {
        // Who gave something or was honoured agreed to be named there: other rules ask.
        if (kind === '有名有姓的居民' && table === 'honours') continue;
        yield remark(place, '里', kind);
      }
    }
    for (const entry of portal.content) {
      for (const { text, line } of shownTexts(entry))
        for (const kind of kindsIn(text)) yield remark({ file: entry.file, line: line() }, '这一段里', kind);
    }
  },
};

function kindsIn(text: string): ReadonlySet<TraceKind> {
  return new Set(findTraces(text).map(({ kind }) => kind));
}

function remark(place: Place, where: string, kind: TraceKind): Remark {
  const message = `${where}像是有${kind}（为保护个人，这里不显示）。${remedies[kind]}本来就该公开的，可以写一条例外，说明理由和到期日。`;
  return { ...place, message };
}
