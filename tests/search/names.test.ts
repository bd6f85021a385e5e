import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/client/search/answer.ts';
import { addressOf } from '../../src/client/search/names-index.ts';
import { openIndex } from '../../src/client/search/open-index.ts';
import { dist, listed } from '../dist.ts';
import { published } from '../published.ts';

const index = await openIndex((path) =>
  Promise.resolve(JSON.parse(readFileSync(join(dist, 'search', path.replace(/\?.*/, '')), 'utf8')) as unknown),
);

/** Every part of two characters or more of the names that the built site publishes, with the pages that they belong to. */
function parts(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const rows = [
    ...published('stations').map(({ id = '', name = '' }) => ({ name, address: `/stations/${id}/` })),
    ...published('services')
      .filter(({ status }) => status !== '结束')
      .map(({ id = '', name = '' }) => ({ name, address: `/services/${id}/` })),
  ];
  for (const { name, address } of rows) {
    for (const run of name.split(/[^\p{L}\p{N}+]+/u)) {
      const characters = Array.from(run);
      for (let from = 0; from < characters.length; from += 1)
        for (let to = from + 2; to <= characters.length; to += 1) {
          const part = characters.slice(from, to).join('');
          found.set(part, [...(found.get(part) ?? []), address]);
        }
    }
  }
  return found;
}

/** Every so many parts are asked: all of them take a minute. The step shares no factor with the lengths of names. */
const step = Number(process.env['SEARCH_PARTS_STEP'] ?? 7);

it('leads to pages and sections that exist', () => {
  const gone = index.namesIndex.faceOf.flatMap((_, record) => {
    const address = addressOf(index.namesIndex, record);
    const [path = '', id] = address.split('#');
    const file = join(dist, path, 'index.html');
    const stands = existsSync(file) && (id === undefined || readFileSync(file, 'utf8').includes(` id="${id}"`));
    return stands ? [] : [address];
  });
  expect(listed(gone)).toBe('');
});

describe('every part of a name', () => {
  it('finds all that have it in their name, and calls that exact', async () => {
    const findings: string[] = [];
    for (const [part, addresses] of [...parts()].filter((_, at) => at % step === 0)) {
      const { state, hits } = await answer(part, index);
      const found = new Set(hits.map(({ record }) => addressOf(index.namesIndex, record)));
      if (state !== 'exact') findings.push(`${part}: ${state}`);
      for (const address of addresses) if (!found.has(address)) findings.push(`${part}: 没有 ${address}`);
    }
    expect(listed(findings)).toBe('');
  });
});
