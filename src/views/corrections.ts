import { link, rowNote, small, type Facts, type Inline } from './content/inline.ts';
import { formatDate } from '../data/cells/date.ts';
import { find, type Portal } from '../data/portal.ts';
import { correctedValue, correctionsOf, daysToFix, rowHref } from '../domain/disclosure/corrections.ts';
import type { Row, TableName } from '../schema/index.ts';
import { text } from '../text/money/money.ts';

/** What a corrected cell held, or holds now. The row or entry that shows it carries the footnote. */
function correctedCell(portal: Portal, correction: Row<'corrections'>, side: 'old_value' | 'new_value'): Inline {
  const { fen, text: words } = correctedValue(portal, correction, side);
  return fen === undefined ? words : { value: fen, money: true, from: `corrections/${correction.id}`, text: words };
}

/** The corrections of a row, shown with the row: from what to what, who found it, why it was wrong, how long it stood. */
export function correctionsNote(portal: Portal, table: TableName, id: string): Inline {
  return correctionsOf(portal, table, id).map((correction) => ({
    tag: 'small',
    class: 'corrected',
    of: [
      link(`/corrections/#${correction.id}`, `${text.corrected} ${formatDate(correction.date)}`),
      `：${correction.column} `,
      { tag: 'del', of: correctedCell(portal, correction, 'old_value') },
      ' →',
      { tag: 'ins', of: correctedCell(portal, correction, 'new_value') },
      `。${whyOf(portal, correction)}`,
    ],
  }));
}

/** From what to what, why, who found it, when, and with which disclosure it was told. */
export function correctionFacts(portal: Portal, correction: Row<'corrections'>): Facts {
  const days = daysToFix(portal, correction);
  const disclosure = find(portal, 'disclosures', correction.disclosure);
  const cell = (side: 'old_value' | 'new_value'): Inline => {
    const value = correctedCell(portal, correction, side);
    return typeof value === 'string' ? value : [value, rowNote('corrections', correction)];
  };
  return [
    [text.from, { tag: 'del', of: cell('old_value') }],
    [text.to, { tag: 'ins', of: cell('new_value') }],
    [text.reason, correction.reason],
    [text.foundBy, text.finder[correction.found_by]],
    [
      text.date,
      [
        { time: correction.date, text: formatDate(correction.date) },
        days !== undefined && small(text.fixedAfter(days)),
      ],
    ],
    [text.disclosures, disclosure && link(rowHref(portal, 'disclosures', disclosure.id), text.ofDisclosure)],
  ];
}

function whyOf(portal: Portal, correction: Row<'corrections'>): string {
  const days = daysToFix(portal, correction);
  const parts = [
    text.finder[correction.found_by],
    `${text.reason}：${correction.reason.replace(/。$/, '')}`,
    ...(days === undefined ? [] : [text.fixedAfter(days)]),
  ];
  return `${parts.join('；')}。`;
}
