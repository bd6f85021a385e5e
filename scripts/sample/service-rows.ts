import { documentIds, type Place } from './place.ts';
import { serviceList, type ServiceTemplate } from './service-list.ts';
import { openingHours } from './station-rows.ts';
import type { NewRow } from './table-text.ts';

/** The 31 services of a station, filled in as a careful editor would. */
export function makeServices(place: Place): readonly NewRow<'services'>[] {
  return serviceList.map((template, index) => makeService(place, template, index));
}

/** Id of the service that stands at this place of the list (0 = the first). */
export function serviceId(station: string, index: number): string {
  return `${station}-v${String(index + 1).padStart(2, '0')}`;
}

function makeService(place: Place, template: ServiceTemplate, index: number): NewRow<'services'> {
  const { random, station, communities } = place;
  const charged = template.cost !== 'free';
  return {
    id: serviceId(station, index),
    station,
    item_no: template.itemNo,
    category: template.category,
    name: template.name,
    official_name: `${template.name}服务`,
    aliases: [template.alias],
    summary: template.summary,
    audiences: [template.audience],
    needs: [template.need],
    who_can: `住在${place.name}镇的居民都可以申请`,
    who_cannot: '住在别的镇的居民',
    refer_to: '请找所住镇的社工站',
    cost: template.cost,
    ...(charged ? { cost_note: `每次 ${String(random.between(3, 9))} 元，困难家庭免费` } : {}),
    how_phone: '工作时间打本站电话，说清姓名和住哪个村（社区）',
    how_visit: '到站找值班社工登记',
    ...(random.chance(0.6) ? { how_home: '出门不便的，打电话后社工上门登记' } : {}),
    bring: random.chance(0.3) ? ['身份证', '户口簿'] : ['身份证'],
    promise_days: random.between(1, 7),
    visits_needed: random.between(0, 1),
    hours: openingHours,
    places: random.chance(0.2) ? communities.slice(0, 2) : communities,
    status: random.chance(0.97) ? 'open' : 'paused',
    valid_from: '2024-01-01',
    checked_on: `2026-0${String(random.between(1, 3))}-${String(random.between(10, 28))}`,
    checked_by: random.pick(['phone', 'visit', 'document']),
    sources: [documentIds.serviceList(station)],
  };
}
