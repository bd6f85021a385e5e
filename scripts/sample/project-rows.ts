import { documentIds, organizationIds, type Place } from './place.ts';
import type { NewRow } from './table-text.ts';
import { years, type Year } from './years.ts';

export const yearProjectId = (station: string, year: Year): string => `${station}-p${String(years.indexOf(year) + 1)}`;
export const communityProjectId = (station: string): string => `${station}-p3`;

/** One project for each year, paid for by two funds, and in some towns a third, paid for by the community fund. */
export function makeProjects(place: Place): readonly NewRow<'projects'>[] {
  const { station, county, name, random } = place;
  const shared = {
    station,
    implementer: organizationIds.operator(county.id),
    sources: [documentIds.report(station)],
  };
  const yearly = years.map((year): NewRow<'projects'> => ({
    ...shared,
    id: yearProjectId(station, year),
    name: `${name}镇 ${String(year)} 年一老一小暖心项目`,
    category: random.pick(['cat-elderly', 'cat-children']),
    audiences: ['aud-elderly', 'aud-hard-children'],
    parties: ['community', 'social_worker', 'volunteer'],
    status: 'completed',
    start_date: `${String(year)}-02-01`,
    end_date: `${String(year)}-12-31`,
    goal: '老人有人看望，孩子放学有人管',
    content: '每周探访独居老人，工作日开四点半课堂',
    planned_beneficiaries: random.between(80, 600),
  }));
  if (!place.hasCommunityProject) return yearly;
  const community: NewRow<'projects'> = {
    ...shared,
    id: communityProjectId(station),
    name: `${name}社区基金微心愿项目`,
    category: 'cat-relief',
    audiences: ['aud-poor'],
    parties: ['community', 'charitable_resource', 'social_worker'],
    status: 'ongoing',
    start_date: '2024-01-10',
    partners: [organizationIds.charity(county.id)],
    goal: '过节有人看望，急难有人帮',
    content: '用社区基金慰问困难家庭和老人',
  };
  return [...yearly, community];
}
