import { formatDate } from '../../data/cells/date.ts';
import type { Portal } from '../../data/portal.ts';
import type { Row, SubjectKind } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { find } from '../../data/portal.ts';
import { rowsBy } from '../index/rows-by.ts';

type Figure = Row<'figures'>;

/** The figures of a subject, by the order of their indicators. */
export function figuresOf(portal: Portal, kind: SubjectKind, id: string): readonly Figure[] {
  const order = (figure: Figure): number => find(portal, 'terms', figure.indicator)?.order ?? 999;
  return rowsBy(portal, 'figures', 'subject', id)
    .filter((figure) => figure.subject_type === kind)
    .toSorted((a, b) => order(a) - order(b));
}

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6, useGrouping: false });

/** A figure as its source prints it, else number and unit with the qualifier where Chinese puts it: 近3万人, 1600余人次. */
export function figureText(figure: Figure): string {
  if (figure.as_written !== undefined) return figure.as_written;
  const number = numbers.format(figure.value);
  const { precision = 'exact' } = figure;
  if (precision === 'exact') return `${number}${figure.unit}`;
  const word = valueTitle('figures', 'precision', precision);
  return precision === 'and_more' ? `${number}${word}${figure.unit}` : `${word}${number}${figure.unit}`;
}

/** What a figure counts: its own label, else its indicator's name. */
export function figureLabel(portal: Portal, figure: Figure): string {
  return figure.label ?? find(portal, 'terms', figure.indicator)?.name ?? figure.indicator;
}

/** The period or the day a figure is for, in one phrase; undefined where the source gives neither. */
export function figureTime(figure: Figure): string | undefined {
  const day = figure.as_of === undefined ? undefined : `截至${formatDate(figure.as_of)}`;
  return [figure.period, day].filter((part) => part !== undefined).join('，') || undefined;
}
