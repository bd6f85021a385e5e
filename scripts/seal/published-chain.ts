import { parseSealChain, type SealChain } from '../../src/data/disclosed/seal-chain.ts';

export type PublishedChain =
  | { readonly ok: true; readonly chain: SealChain; readonly from: string }
  /** There is no such site, or it has published no chain: nothing can have been lost. */
  | { readonly ok: true; readonly chain: undefined; readonly from: string }
  | { readonly ok: false; readonly message: string };

/** How long a site may take to answer, in milliseconds. */
const patience = 30_000;

/** Reads the chain that a site has published. `address` is that of the site, or of the file. */
export async function publishedChain(address: string, get: typeof fetch = fetch): Promise<PublishedChain> {
  const from = address.endsWith('.txt') ? address : `${address.replace(/\/+$/, '')}/data/seals.txt`;
  try {
    const answer = await get(from, { signal: AbortSignal.timeout(patience), cache: 'no-store' });
    if (answer.status === 404 || answer.status === 410) return { ok: true, chain: undefined, from };
    if (!answer.ok) return fault(from, `网站回答 ${String(answer.status)}`);
    const chain = parseSealChain(from, await answer.text());
    if (chain.unreadable.length > 0) return fault(from, '取到的不是封签链');
    return { ok: true, chain, from };
  } catch (error) {
    if (codeOf(error) === 'ENOTFOUND') return { ok: true, chain: undefined, from };
    return fault(from, error instanceof Error ? error.message : String(error));
  }
}

function codeOf(error: unknown): unknown {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

function fault(from: string, why: string): PublishedChain {
  return { ok: false, message: `没有取到已经公布的封签链 ${from}（${why}），没法比。请过一会儿再试，或核对网址。` };
}
