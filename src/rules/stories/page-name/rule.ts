import { isId } from '../../../data/cells/identifiers.ts';
import type { ContentEntry } from '../../../data/content/content.ts';
import type { Finding } from '../../../data/finding.ts';
import { tableNames, tables, type TableName } from '../../../schema/index.ts';
import { fixedAddresses } from '../../../domain/addresses/generated/addresses.ts';
import { cellPlace } from '../../support/place.ts';
import { rowsOf } from '../../support/rows.ts';
import type { Rule } from '../../engine/rule.ts';

/** Addresses that the site has already: a text or a row of the same name would have no page of its own. */
export const pageName: Rule = {
  id: 'page-name',
  title: '网址没有被占用',
  level: 'error',
  *check({ portal }) {
    for (const entry of portal.content) {
      const address = addressOf(entry);
      if (!fixedAddresses.has(address)) continue;
      const message = `网址 ${address} 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。`;
      yield { rule: 'page-name', level: 'error', file: entry.file, line: 1, value: entry.slug, message };
    }
    for (const table of tableNames) {
      const taken = takenIds(table);
      for (const row of taken.size === 0 ? [] : rowsOf(portal, table)) {
        if (taken.has(row.id)) yield ofRow(cellPlace(portal, table, row.at, 'id'), row.id);
      }
    }
  },
};

function ofRow(place: Pick<Finding, 'file' | 'line'>, id: string): Finding {
  const message = '不能作编号：它的网址是网站自己的一页。请换一个编号，引用它的地方也要一起改。';
  return { rule: 'page-name', level: 'error', ...place, value: id, message };
}

function addressOf({ collection, slug }: ContentEntry): string {
  return collection === 'pages' ? `/${slug}/` : `/${collection}/${slug}/`;
}

/** Ids of a table under whose address the site has a page of its own. */
export function takenIds(table: TableName, addresses: ReadonlySet<string> = fixedAddresses): ReadonlySet<string> {
  const [before = '', after] = tables[table].page.split('{id}');
  if (after === undefined) return new Set();
  const ids = [...addresses].filter((address) => address.startsWith(before) && address.endsWith(after));
  return new Set(ids.map((address) => address.slice(before.length, -after.length)).filter((id) => isId(id)));
}
