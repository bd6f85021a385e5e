import type { Portal } from '../../data/portal.ts';
import { tableNames, tables, type TableName } from '../../schema/index.ts';
import { text } from '../../text/publish.ts';
import type { PublishedFile, WrittenFile } from '../files/published-file.ts';
import type { PackageOf } from '../tables/datapackage.ts';

/** The formats of a table, and what its files are called below the built folder. */
const formats = [
  { format: 'csv', type: 'text/csv', path: (table: TableName) => `data/${table}.csv` },
  { format: 'excel', type: 'text/csv', path: (table: TableName) => `data/excel/${table}.csv` },
  { format: 'json', type: 'application/json', path: (table: TableName) => `data/${table}.json` },
] as const;

/**
 * `/data/dcat.jsonld`: the tables as a catalogue in DCAT 3 (w3.org/TR/vocab-dcat-3), which portals of open data harvest. Sizes in
 * bytes and checksums are those of the files as they were written.
 */
export function dcatFile(portal: Portal, { written, until }: PackageOf): PublishedFile {
  const { name, tagline, site, licence } = portal.config;
  const modified = until === undefined ? {} : { 'dct:modified': { '@type': 'xsd:date', '@value': until } };
  const publisher = { '@id': `${site}/`, '@type': 'foaf:Organization', 'foaf:name': name };
  const common = {
    'dct:publisher': publisher,
    'dct:license': { '@id': licence.url },
    'dct:language': 'zh',
    ...modified,
  };
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${site}/data/dcat.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': text.catalogTitle(name),
    'dct:description': tagline,
    'foaf:homepage': { '@id': `${site}/data/` },
    ...common,
    'dcat:dataset': tableNames.map((table) => ({
      '@id': `${site}/data/#table-${table}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': table,
      'dct:title': text.tableOf(tables[table].title, name),
      'dct:description': tables[table].help,
      'dcat:keyword': text.keywords,
      'dcat:landingPage': { '@id': `${site}/data/` },
      ...common,
      'dcat:distribution': distributions(site, table, written),
    })),
  };
  return { path: 'data/dcat.jsonld', chunks: [`${JSON.stringify(catalogue, null, 2)}\n`] };
}

function distributions(site: string, table: TableName, written: readonly WrittenFile[]): readonly object[] {
  return formats.flatMap(({ format, type, path }) => {
    const file = written.find((each) => each.path === path(table));
    if (file === undefined) return [];
    return [
      {
        '@type': 'dcat:Distribution',
        'dct:title': text.formats[format],
        'dcat:accessURL': { '@id': `${site}/data/` },
        'dcat:downloadURL': { '@id': `${site}/${file.path}` },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
        'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
          'spdx:checksumValue': file.sha256,
        },
      },
    ];
  });
}
