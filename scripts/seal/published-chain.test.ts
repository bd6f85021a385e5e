import { describe, expect, it } from 'vitest';
import { parseSealChain } from '../../src/data/disclosed/seal-chain.ts';
import { nextLink } from '../../src/domain/disclosure/seal-chain.ts';
import { againstChain } from './against-chain.ts';
import { publishedChain } from './published-chain.ts';

const first = nextLink({ links: [] }, { date: '2026-01-02', what: 'q1', sha256: 'a'.repeat(64) });
const second = nextLink({ links: [first] }, { date: '2026-04-02', what: 'q2', sha256: 'b'.repeat(64) });
const other = nextLink({ links: [first] }, { date: '2026-04-02', what: 'q2', sha256: 'c'.repeat(64) });
const chainOf = (...links: readonly { readonly text: string }[]) =>
  parseSealChain('data/seals.txt', links.map(({ text }) => `${text}\n`).join(''));

describe('the chain that a site has published', () => {
  const from = async (answer: Response | Error): Promise<unknown> => {
    const asked: string[] = [];
    const found = await publishedChain('https://a.example/x/', (address) => {
      asked.push(address instanceof Request ? address.url : String(address));
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    expect(asked).toEqual(['https://a.example/x/data/seals.txt']);
    return found.ok ? found.chain?.links.length : found.message;
  };

  it('is read from its site; none where there is no such file, or no such site', async () => {
    expect(await from(new Response(`${first.text}\n`))).toBe(1);
    expect(await from(new Response('', { status: 404 }))).toBeUndefined();
    const unknown = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    expect(await from(new Error('fetch failed', { cause: unknown }))).toBeUndefined();
  });

  it('is not taken for empty where it could not be read', async () => {
    expect([
      await from(new Response('', { status: 503 })),
      await from(new Response('<html>没有这一页</html>')),
      await from(new Error('The operation was aborted due to timeout')),
    ]).toMatchInlineSnapshot(`
      [
        "没有取到已经公布的封签链 https://a.example/x/data/seals.txt（网站回答 503），没法比。请过一会儿再试，或核对网址。",
        "没有取到已经公布的封签链 https://a.example/x/data/seals.txt（取到的不是封签链），没法比。请过一会儿再试，或核对网址。",
        "没有取到已经公布的封签链 https://a.example/x/data/seals.txt（The operation was aborted due to timeout），没法比。请过一会儿再试，或核对网址。",
      ]
    `);
  });
});

describe('a chain against an older one', () => {
  it('goes on with it', () => {
    expect(againstChain(chainOf(first, second), chainOf(first), '版本 main')).toMatchInlineSnapshot(`
      {
        "message": "接得上版本 main：那里有 1 行，这里多 1 行。",
        "ok": true,
      }
    `);
    expect(againstChain(chainOf(first), chainOf(first), '版本 main').ok).toBe(true);
    expect(againstChain(chainOf(first), chainOf(), '版本 main').ok).toBe(true);
  });

  it('is refused where it lost a line, or has another in its place', () => {
    expect(againstChain(chainOf(first), chainOf(first, second), '版本 main')).toMatchInlineSnapshot(`
      {
        "message": "接不上版本 main：那里的第 2 行是 2026-04-02 封的 "q2"，这里没有，或者不一样。公布过的封签链只能往后接。请把 data/seals.txt 恢复成公布过的样子，新封的再运行 npm run disclose 接上。",
        "ok": false,
      }
    `);
    expect(againstChain(chainOf(first, other), chainOf(first, second), '版本 main').ok).toBe(false);
  });
});
