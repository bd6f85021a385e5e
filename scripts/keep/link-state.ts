import type { Row } from '../../src/schema/index.ts';

type LinkState = NonNullable<Row<'documents'>['link_state']>;

/** How long a page may take to answer, in milliseconds. */
const patience = 20_000;

/** Whether an address still stands; undefined where that cannot be told from here: no network, or a server that is out of order. */
export async function linkState(url: string, get: typeof fetch = fetch): Promise<LinkState | undefined> {
  try {
    const answer = await get(url, { signal: AbortSignal.timeout(patience), redirect: 'follow' });
    await answer.body?.cancel();
    if (answer.ok) return 'stands';
    return answer.status === 404 || answer.status === 410 ? 'gone' : undefined;
  } catch {
    return undefined;
  }
}
