import type { ContentEntry } from '../../data/content/content.ts';
import type { Finding } from '../../data/finding.ts';
import type { Portal } from '../../data/portal.ts';
import type { TableName } from '../../schema/index.ts';
import { lineOf } from './front-matter/rule.ts';
import { knownIds } from '../support/known-ids.ts';
import { remedyFor } from '../support/ref-remedy.ts';
import { entriesOf } from '../support/rows.ts';

/** The table whose ids stand under each key of the front matter. */
const targets = new Map<string, TableName>(
  Object.entries({
    place: 'regions',
    places: 'regions',
    station: 'stations',
    stations: 'stations',
    project: 'projects',
    projects: 'projects',
    funds: 'funds',
    services: 'services',
    sources: 'documents',
  } as const),
);

/** References of the front matter that lead nowhere. */
export function* frontMatterReferences(portal: Portal, entry: ContentEntry): Iterable<Finding> {
  const { frontMatter, file, head } = entry;
  if (typeof frontMatter !== 'object' || frontMatter === null) return;
  const ids = knownIds(portal);
  for (const [key, cell] of Object.entries(frontMatter)) {
    const target = targets.get(key);
    if (target === undefined || ids.uncertain(target)) continue;
    for (const value of entriesOf(cell)) {
      if (ids.has(target, value)) continue;
      const remedy = remedyFor(portal, { target, scheme: undefined, value, from: `data/common/${target}.csv` });
      yield { rule: 'content-ref', level: 'error', file, line: lineOf(head, key), field: key, value, ...remedy };
    }
  }
}
