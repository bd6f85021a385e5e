import { fromRoot } from '../root.ts';
import { inTime } from './deadline.ts';

/** The content of a file below `/search/`; rejects where it does not come, whole and in time. */
export async function fetchJson(path: string): Promise<unknown> {
  // What says its version never changes; the other two files keep their address when they do, and are asked for anew.
  const response = await inTime(
    fetch(fromRoot(`search/${path}`), { cache: path.includes('?') ? 'default' : 'no-cache' }),
  );
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return inTime(response.json());
}
