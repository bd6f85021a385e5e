import { columnsOf } from '../tables/index.ts';
import type { Tree } from './tree.ts';

/** How good a state of the data is, as far as a program can tell. */
export interface Quality {
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Cells of services that may be empty: how many there are, and how many are filled. */
  readonly serviceCells: number;
  readonly filledServiceCells: number;
}

export function qualityOf({ portal, findings }: Tree): Quality {
  const optional = columnsOf('services').filter(([, column]) => column.required !== true);
  const errors = findings.filter(({ level }) => level === 'error').length;
  let filled = 0;
  for (const service of portal.tables.services) {
    for (const [key] of optional) {
      const cell: unknown = Reflect.get(service, key);
      if (Array.isArray(cell) ? cell.length > 0 : cell !== undefined) filled += 1;
    }
  }
  return {
    rows: portal.files.reduce((count, file) => count + file.rows, 0),
    errors,
    warnings: findings.length - errors,
    serviceCells: portal.tables.services.length * optional.length,
    filledServiceCells: filled,
  };
}
