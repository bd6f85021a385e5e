import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../dist.ts';

/** Names of the properties of each kind of object, over all objects, by the way down to it. */
function shape(value: unknown, path: string, found: Map<string, Set<string>>): void {
  if (Array.isArray(value)) {
    for (const item of value) shape(item, path, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const names = found.get(path) ?? new Set();
  found.set(path, names);
  for (const [name, inner] of Object.entries(value)) {
    names.add(name);
    shape(inner, path === '' ? name : `${path}.${name}`, found);
  }
}

function shapeOf(file: string): Readonly<Record<string, string>> {
  const data: unknown = JSON.parse(readFileSync(join(dist, 'data', 'hsds', `${file}.json`), 'utf8'));
  const found = new Map<string, Set<string>>();
  shape(data, '', found);
  return Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, names]) => [path || '.', [...names].toSorted().join(' ')]),
  );
}

/*
 * The files were validated against the schemas of HSDS 3.1, closed (no property that the standard does not know). The schemas
 * may not stand here; these are the properties that were valid then. A new one is to be looked up in the standard first.
 */
describe('the files in the form of HSDS 3.1 use no property that was not looked up', () => {
  it('organizations', () => {
    expect(shapeOf('organizations')).toMatchInlineSnapshot(`
      {
        ".": "attributes description id locations name parent_organization_id phones website year_incorporated",
        "attributes": "id label value",
        "locations": "addresses id location_type name schedules",
        "locations.addresses": "address_1 address_type city country id postal_code region state_province",
        "locations.schedules": "byday closes_at description freq id opens_at timezone",
        "phones": "description id number type",
      }
    `);
  });

  it('services', () => {
    expect(shapeOf('services')).toMatchInlineSnapshot(`
      {
        ".": "alert alternate_name application_process assured_date attributes cost_options description eligibility_description fees_description funding id name organization_id required_documents schedules service_areas service_at_locations status url",
        "attributes": "id label link_type taxonomy_term_id value",
        "cost_options": "amount currency id option",
        "funding": "id source",
        "required_documents": "document id",
        "schedules": "byday closes_at description freq id opens_at timezone",
        "service_areas": "id name",
        "service_at_locations": "id location_id",
      }
    `);
  });
});
