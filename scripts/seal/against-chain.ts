import type { SealChain } from '../../src/data/disclosed/seal-chain.ts';
import { firstLost } from '../../src/domain/disclosure/seal-chain.ts';

export interface Comparison {
  readonly ok: boolean;
  readonly message: string;
}

/** Whether a chain goes on with an older one, in words. `name`: what the older one is called. */
export function againstChain(newer: SealChain, older: SealChain, name: string): Comparison {
  const lost = firstLost(older, newer);
  if (lost !== undefined) {
    const message = `接不上${name}：那里的第 ${String(lost.line)} 行是 ${lost.date} 封的 "${lost.what}"，这里没有，或者不一样。公布过的封签链只能往后接。请把 ${newer.file} 恢复成公布过的样子，新封的再运行 npm run disclose 接上。`;
    return { ok: false, message };
  }
  const more = newer.links.length - older.links.length;
  return { ok: true, message: `接得上${name}：那里有 ${String(older.links.length)} 行，这里多 ${String(more)} 行。` };
}
