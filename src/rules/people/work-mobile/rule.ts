import { parseCell } from '../../../data/cells/cell.ts';
import { isMobile } from '../../../data/cells/identifiers.ts';
import type { Portal } from '../../../data/portal.ts';
import { publicMobiles } from '../../../domain/quality/public-mobiles.ts';
import { cellPlace, type Place } from '../../support/place.ts';
import { columnOf } from '../../support/rows.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

const id = 'work-mobile';

const message =
  '是手机号（这里不显示）。它会公布出去：站里的工作手机，机主也同意公开，可以留着；私人的手机，请改成办公电话，没有就空着。';

/** A mobile in a column for phones is published, and its editor is asked whose it is. The number is never shown. */
export const workMobile: Rule = {
  id,
  title: '手机号只能是站里的工作手机',
  level: 'warning',
  *check({ portal }) {
    for (const { table, key, at } of publicMobiles(portal)) yield finding(cellPlace(portal, table, at, key));
    for (const place of inBroken(portal)) yield finding(place);
  },
};

function* inBroken(portal: Portal): Iterable<Place> {
  for (const row of portal.broken) {
    for (const [key, text] of Object.entries(row.cells)) {
      const column = columnOf(row.table, key);
      if (column?.type !== 'phone') continue;
      const read = parseCell(text, column);
      if (read.ok && typeof read.value === 'string' && isMobile(read.value))
        yield cellPlace(portal, row.table, row, key);
    }
  }
}

function finding(place: Place): Remark {
  return { ...place, message };
}
