import { formatMoney } from '../../data/cells/money.ts';
import { type Portal } from '../../data/portal.ts';
import { boundMark, boundOf, type Quantity } from '../../data/cells/quantity.ts';
import { text } from '../../text/money/notice.ts';
import { figureText } from '../../domain/catalogue/figures.ts';
import type { Notice, NoticeLine, NoticePart } from './notice-parts.ts';
import { answer } from '../../domain/money/query/answer.ts';

/** The notice as plain text, the same words and numbers as on its page. */
export function noticeText(portal: Portal, notice: Notice): string {
  const { title, mark, opening, sections, signer, seal } = notice;
  const body = sections.flatMap(({ heading, lines }, index) => [
    `${numeral(index)}、${heading}`,
    ...lines.map((line) => lineText(portal, line)),
  ]);
  const head = mark === undefined ? [title] : [title, mark];
  const foot = [`${text.signedBy}：${signer}${text.seal}`, text.date, ...(seal === undefined ? [] : [seal])];
  return [...head, opening, ...body, ...foot].join('\n');
}

/** 一、二、… for the heading of a section. */
export function numeral(index: number): string {
  return text.numerals[index] ?? String(index + 1);
}

function lineText(portal: Portal, line: NoticeLine): string {
  return line.map((part) => partText(portal, part)).join('');
}

function partText(portal: Portal, part: NoticePart): string {
  if (typeof part === 'string') return part;
  if ('value' in part) return part.text;
  if ('ref' in part) return '';
  if ('figure' in part) return figureText(part.figure);
  if ('budget' in part) return yuan({ value: part.budget.amount, bound: 'exact' });
  if ('sum' in part) {
    const [only, ...others] = part.rows;
    if (others.length === 0 && only?.as_written !== undefined) return only.as_written;
    return yuan(answer(portal, part.sum).quantity);
  }
  const row = 'receipt' in part ? part.receipt : part.expense;
  return row.as_written ?? yuan({ value: row.amount, bound: boundOf(row.precision) });
}

function yuan({ value, bound }: Quantity): string {
  return `${boundMark(bound)}${formatMoney(value)} ${text.yuan}`;
}
