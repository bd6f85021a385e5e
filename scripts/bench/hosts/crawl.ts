import { pageAddresses, styleAddresses } from '../../links/addresses.ts';

/** What a walk over all links from the first page came to. */
export interface Crawled {
  readonly pages: number;
  /** Addresses that were asked for, pages and files. */
  readonly addresses: number;
  /** An address, what it answered, and the page that names it. */
  readonly broken: readonly string[];
  /** Addresses of the same host outside the path of the portal. */
  readonly outside: readonly string[];
}

/** Asks for every address of the same host that pages and style sheets name, from the first page on. */
export async function crawl(start: string): Promise<Crawled> {
  const { origin } = new URL(start);
  const from = new Map([[start, '']]);
  const broken: string[] = [];
  const outside: string[] = [];
  let pages = 0;
  for (const address of from.keys()) {
    const response = await fetch(address, { redirect: 'follow' });
    if (!response.ok) broken.push(`${address} ${String(response.status)}（在 ${from.get(address) ?? ''}）`);
    const type = response.headers.get('content-type') ?? '';
    const text = /html|css/.test(type) ? await response.text() : '';
    await response.body?.cancel().catch(() => undefined);
    if (type.includes('html')) pages += 1;
    for (const written of type.includes('css') ? styleAddresses(text) : pageAddresses(text)) {
      const url = resolve(written, response.url);
      if (url?.origin !== origin) continue;
      url.hash = '';
      if (from.has(url.href)) continue;
      if (url.href.startsWith(start)) from.set(url.href, address);
      else outside.push(`${url.href}（在 ${address}）`);
    }
  }
  return { pages, addresses: from.size, broken, outside };
}

function resolve(address: string, base: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
