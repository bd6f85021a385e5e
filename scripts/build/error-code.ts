/** The code of an error of the system (`ENOENT`, `EBUSY` …); undefined where it is none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
