import { documentIds, organizationIds, type Place } from './place.ts';
import { serviceList } from './service-list.ts';
import type { NewRow } from './table-text.ts';
import { years } from './years.ts';

export const openingHours = '周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30';

/** The station of a town. Its telephone numbers begin with 000 and reach nobody. */
export function makeStation(place: Place): NewRow<'stations'> {
  const { county, station, town, name, random } = place;
  return {
    id: station,
    name: `${name}镇社工站`,
    kind: 'station',
    region: town,
    supervisor: organizationIds.townOffice(town),
    operator: organizationIds.operator(county.id),
    founded: `${String(random.between(2018, 2022))}-${String(random.between(1, 12)).padStart(2, '0')}`,
    brand: `${name}暖邻`,
    address: `${name}镇示例路 ${String(random.between(1, 200))} 号`,
    phone: `000-1${String(place.number).padStart(7, '0')}`,
    complaint_phone: `000-9${String(place.number).padStart(7, '0')}`,
    hours: openingHours,
    serves: place.communities,
    summary: `为${name}镇居民提供 ${String(serviceList.length)} 项服务，电话、到站都能申请。`,
    nature: 'sample',
    checked_on: `2026-0${String(random.between(1, 3))}-${String(random.between(10, 28))}`,
    checked_by: random.pick(['phone', 'visit', 'document']),
    sources: [documentIds.report(station)],
  };
}

/** The four documents on which the rows of a station rest. */
export function makeDocuments({ station, name }: Place): readonly NewRow<'documents'>[] {
  const publisher = `${name}镇社工站`;
  const note = '示例文件，没有原件';
  const vouchers = years.map((year): NewRow<'documents'> => ({
    id: documentIds.vouchers(station, year),
    title: `${publisher} ${String(year)} 年收支凭证汇总`,
    publisher,
    date: `${String(year + 1)}-01-10`,
    kind: 'vouchers',
    note,
  }));
  return [
    ...vouchers,
    {
      id: documentIds.report(station),
      title: `${publisher} 2025 年总结报告`,
      publisher,
      date: '2026-01-15',
      kind: 'report',
      note,
    },
    {
      id: documentIds.serviceList(station),
      title: `${publisher}服务清单`,
      publisher,
      date: '2025-12-20',
      kind: 'regulation',
      note,
    },
  ];
}
