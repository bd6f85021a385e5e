import { columnsOf, type TableName } from '../../schema/index.ts';

/** Whether one of the first lines of a text has a title of the table: which of two encodings makes sense. */
export function hasKnownHeader(table: TableName, text: string): boolean {
  // The titles stand in the first line; where something stands above them, another rule says so.
  const lines = text.slice(0, 4000).split(/[\r\n]+/, 5);
  return lines.some((line) => {
    const cells = line.split(/[,\t;]/);
    return columnsOf(table).some(([key, column]) => line.includes(column.title) || cells.includes(key));
  });
}
