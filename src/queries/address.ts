import type { TableName } from '../tables/index.ts';

/** The address of a row's own page, or of the place where it stands on another page; undefined where it is shown nowhere alone. */
export function addressOf(table: TableName | 'models' | 'stories', id: string): string | undefined {
  switch (table) {
    case 'services':
    case 'stations':
    case 'projects':
    case 'funds':
    case 'models':
    case 'stories':
      return `/${table}/${id}/`;
    case 'regions':
      return `/places/${id}/`;
    case 'events':
    case 'exchanges':
    case 'corrections':
    case 'glossary':
      return `/${table}/#${id}`;
    default:
      return undefined;
  }
}
