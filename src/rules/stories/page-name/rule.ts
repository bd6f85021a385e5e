import { isId } from '../../../data/cells/identifiers.ts';
import type { ContentEntry } from '../../../data/content/content.ts';
import { isDeviceName } from '../../../data/files/windows-name.ts';
import type { Finding } from '../../../data/finding.ts';
import { tableNames, tables, type TableName } from '../../../schema/index.ts';
import { fixedAddresses } from '../../../domain/addresses/generated/addresses.ts';
import { cellPlace } from '../../support/place.ts';
import { properId } from '../../support/proper-id.ts';
import { rowsOf } from '../../support/rows.ts';
import type { Rule } from '../../engine/rule.ts';

/** Names of texts that cannot be an address, and addresses that the site has already: such a text or row would have no page. */
export const pageName: Rule = {
  id: 'page-name',
  title: '网址能用，没有被占用',
  level: 'error',
  *check({ portal }) {
    for (const entry of portal.content) {
      const message = nameFault(entry);
      if (message === undefined) continue;
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

function nameFault(entry: ContentEntry): string | undefined {
  const address = addressOf(entry);
  if (fixedAddresses.has(address)) return `网址 ${address} 是网站自己的一页，这篇文章放不上去。请给文件换一个名字。`;
  // What Windows cannot hold, another rule tells.
  if (isId(entry.slug) || isDeviceName(entry.slug)) return undefined;
  const name = properId(entry.slug) ?? 'hot-meal';
  return `文件名是文章的网址，只用小写字母、数字和短横线。请改名，例如 ${name}.mdx，指向这篇文章的链接也要一起改。`;
}

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
