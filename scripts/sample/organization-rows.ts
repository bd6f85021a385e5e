import { documentIds, organizationIds, type Place } from './place.ts';
import type { CountyPlan } from './region-plan.ts';
import type { NewRow } from './table-text.ts';

/** The organizations that the stations of a county work with. */
export function makeCountyOrganizations({ id: region, name }: CountyPlan): readonly NewRow<'organizations'>[] {
  const shared = { region, named: '不适用', sources: [documentIds.county(region)] } as const;
  return [
    { ...shared, id: organizationIds.bureau(region), name: `${name}民政局`, kind: '党政机关' },
    {
      ...shared,
      id: organizationIds.operator(region),
      name: `${name}暖邻社会工作服务中心`,
      kind: '社会工作服务机构',
      grade: '4A',
    },
    { ...shared, id: organizationIds.charity(region), name: `${name}慈善会`, kind: '慈善组织' },
    { ...shared, id: organizationIds.grocer(region), name: `${name}示例粮油店`, kind: '企业' },
    { ...shared, id: organizationIds.printer(region), name: `${name}示例图文店`, kind: '企业' },
  ];
}

/** The office of a town, under which its station stands. */
export function makeTownOffice({ town, name, station }: Place): NewRow<'organizations'> {
  return {
    id: organizationIds.townOffice(town),
    name: `${name}镇人民政府`,
    kind: '党政机关',
    region: town,
    named: '不适用',
    sources: [documentIds.report(station)],
  };
}
