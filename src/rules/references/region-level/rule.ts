import { find } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Rule } from '../../engine/rule.ts';

const order: readonly Row<'regions'>['level'][] = ['country', 'province', 'city', 'county', 'township', 'village'];

/** A place lies in a place of a higher level, else the totals of its parents are of something else. Levels may be left out. */
export const regionLevel: Rule = {
  id: 'region-level',
  title: '区划一级管一级',
  level: 'error',
  excusable: true,
  *check({ portal }) {
    for (const region of portal.tables.regions) {
      const parent = find(portal, 'regions', region.parent);
      // `cycle` tells of a place that lies in itself.
      if (parent === undefined || parent === region) continue;
      if (order.indexOf(parent.level) < order.indexOf(region.level)) continue;
      const message = `是${valueTitle('regions', 'level', parent.level)}级，管不了${valueTitle('regions', 'level', region.level)}级的 ${region.name}。请核对 上级 和 级别。`;
      yield { table: 'regions', row: region, key: 'parent', message };
    }
  },
};
