import { formatDate, yearOf } from '../../data/cells/date.ts';
import { find, findAll } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/money/notice.ts';
import { disclosureOfYear } from '../../domain/disclosure/disclosures.ts';
import { figureLabel, figuresOf, figureTime } from '../../domain/catalogue/figures.ts';
import type { NoticeLine, NoticeOf, NoticeSection } from './notice-parts.ts';
import { signerOf } from './notice-signer.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';

const figuresUpTo = 20;

/** Figures of the projects that the money went to, and of the holder itself where they stand in the same documents. */
export function outcomeSection({ portal, holder, period, money }: NoticeOf): NoticeSection | undefined {
  const rows = [...money.receipts, ...money.expenses, ...money.elsewhere.expenses];
  const sources = new Set(rows.map(({ source }) => source));
  const projects = new Set([
    ...[...money.expenses, ...money.elsewhere.expenses].flatMap(({ project }) => project ?? []),
    ...money.budgets.map(({ project }) => project),
  ]);
  const own = figuresOf(portal, holder.kind === 'station' ? 'station' : 'region', holder.id);
  const figures = [
    ...[...projects].flatMap((id) => figuresOf(portal, 'project', id)).filter((figure) => isOf(figure, period)),
    ...own.filter((figure) => sources.has(figure.source) && isOf(figure, period)),
  ].slice(0, figuresUpTo);
  if (figures.length === 0) return undefined;
  const lines = figures.map((figure): NoticeLine => {
    const project = figure.subject_type === 'project' ? find(portal, 'projects', figure.subject)?.name : undefined;
    const label = figureLabel(portal, figure);
    const time = figureTime(figure);
    return [
      `${project === undefined ? '' : `${project}，`}${label}：`,
      { figure },
      ...(time === undefined ? [] : [`（${time}）`]),
    ];
  });
  return { id: 'outcomes', heading: text.outcomes, lines };
}

/** A figure says by its period or its day which year it is of; one that says nothing is of none. */
function isOf(figure: Row<'figures'>, period: NoticeOf['period']): boolean {
  if (period === 'undated') return false;
  return yearOf(figure.as_of) === period || figure.period?.includes(String(period)) === true;
}

/** The rules that call for this notice: those that its disclosures name, and those for the kinds of its funds. */
export function basisSection({ portal, funds, money }: NoticeOf): NoticeSection {
  const named = money.disclosures.flatMap(({ basis }) => basis ?? []);
  const kinds = [...new Set(funds.map(({ kind }) => kind))];
  const byKind = kinds.flatMap((kind) => rowsBy(portal, 'duties', 'fund_kinds', kind).map(({ id }) => id));
  const duties = findAll(portal, 'duties', [...new Set([...named, ...byKind])]);
  const lines = duties.map(({ name, doc_no: number, article = '', duty }): NoticeLine => [
    `《${name}》${number === undefined ? '' : `（${number}）`}${article}：${duty}`,
  ]);
  return { id: 'basis', heading: text.basis, lines: lines.length > 0 ? lines : [[text.noBasis]] };
}

/** Whom to ask and whom to complain to: a role and a public phone, never a person. */
export function contactSection({ portal, holder, funds, money, period }: NoticeOf, name: string): NoticeSection {
  const station = holder.kind === 'station' ? find(portal, 'stations', holder.id) : undefined;
  const lines: NoticeLine[] = [
    [`${text.asks(signerOf({ portal, holder, funds }, name))}，${text.phone} ${station?.phone ?? text.notPublished}`],
  ];
  if (station !== undefined) {
    const supervisor = find(portal, 'organizations', station.supervisor)?.name ?? station.name;
    lines.push([`${text.complains(supervisor)}，${text.phone} ${station.complaint_phone ?? text.notPublished}`]);
    if (station.hours !== undefined) lines.push([`${text.hours}：${station.hours}`]);
  }
  const disclosure = period === 'undated' ? undefined : disclosureOfYear(money.disclosures, period);
  if (disclosure !== undefined) {
    const { due_on: due, published_on: published } = disclosure;
    lines.push([
      `${text.due(formatDate(due))}${published === undefined ? '' : `，${text.published(formatDate(published))}`}。`,
    ]);
  }
  return { id: 'contact', heading: text.contact, lines };
}
