import { documentIds, organizationIds, type Place } from './place.ts';
import type { CountyPlan } from './region-plan.ts';
import type { NewRow } from './table-text.ts';

/** The organizations that the stations of a county work with. */
export function makeCountyOrganizations({ id: region, name }: CountyPlan): readonly NewRow<'organizations'>[] {
  const shared = { region, named: 'not_applicable', sources: [documentIds.county(region)] } as const;
  return [
    { ...shared, id: organizationIds.bureau(region), name: `${name}民政局`, kind: 'government' },
    {
      ...shared,
      id: organizationIds.operator(region),
      name: `${name}暖邻社会工作服务中心`,
      kind: 'social_work_agency',
      grade: '4A',
    },
    { ...shared, id: organizationIds.charity(region), name: `${name}慈善会`, kind: 'charity' },
    { ...shared, id: organizationIds.grocer(region), name: `${name}示例粮油店`, kind: 'company' },
    { ...shared, id: organizationIds.printer(region), name: `${name}示例图文店`, kind: 'company' },
  ];
}

/** The office of a town, under which its station stands. */
export function makeTownOffice({ town, name, station }: Place): NewRow<'organizations'> {
  return {
    id: organizationIds.townOffice(town),
    name: `${name}镇人民政府`,
    kind: 'government',
    region: town,
    named: 'not_applicable',
    sources: [documentIds.report(station)],
  };
}
