import { documentIds, type Place } from './place.ts';
import { serviceList } from './service-list.ts';
import type { NewRow } from './table-text.ts';

type FigureDraft = Pick<NewRow<'figures'>, 'indicator' | 'value' | 'unit'> &
  Partial<Pick<NewRow<'figures'>, 'precision' | 'as_written'>>;

/** Eight figures of a station. Head counts stay above ten, so that nobody can be singled out. */
export function makeFigures({ station, communities, random }: Place): readonly NewRow<'figures'>[] {
  const hundreds = random.between(2, 40) * 100;
  const drafts: readonly FigureDraft[] = [
    { indicator: 'ind-staff', value: random.between(10, 16), unit: '人' },
    { indicator: 'ind-communities', value: communities.length, unit: '个' },
    { indicator: 'ind-services', value: serviceList.length, unit: '项' },
    { indicator: 'ind-volunteers', value: random.between(60, 400), unit: '人' },
    { indicator: 'ind-area', value: random.between(120, 900), unit: '平方米' },
    { indicator: 'ind-activities', value: random.between(40, 160), unit: '场' },
    {
      indicator: 'ind-person-times',
      value: hundreds,
      unit: '人次',
      precision: 'and_more',
      as_written: `${String(hundreds)}余人次`,
    },
    { indicator: 'ind-satisfaction', value: random.between(900, 990) / 10, unit: '%' },
  ];
  return drafts.map((draft, index) => ({
    id: `${station}-n${String(index + 1)}`,
    subject_type: 'station',
    subject: station,
    ...draft,
    period: '2025年',
    as_of: '2025-12-31',
    source: documentIds.report(station),
  }));
}
