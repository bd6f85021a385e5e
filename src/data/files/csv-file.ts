/** Whether a path is that of a CSV file; programs of Windows write the ending in capitals. */
export function isCsv(path: string): boolean {
  return /\.csv$/i.test(path);
}

/** The name of a CSV file without folder and ending: `data/poli/services.CSV` → `services`. */
export function csvName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.csv'.length);
}
