import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Portal } from '../../src/data/portal.ts';
import { chainFault, chainHead } from '../../src/domain/disclosure/seal-chain.ts';
import { stampHolds, stampQuery } from './openssl.ts';

export interface StampOptions {
  /** Address of the time stamp service. */
  readonly service: string;
  /** File with the certificates of those who vouch for it, in PEM. */
  readonly authorities: string;
}

export interface Stamped {
  readonly ok: boolean;
  readonly message: string;
}

/** How long the service may take to answer, in milliseconds. */
const patience = 30_000;

/** Has the end of the chain stamped by a service (RFC 3161), and keeps its answer once it has been verified. */
export async function stamp(portal: Portal, data: string, { service, authorities }: StampOptions): Promise<Stamped> {
  const head = chainHead(portal);
  if (head === undefined || chainFault(portal.seals) !== undefined)
    return { ok: false, message: '封签链是空的，或者断了，没有可以盖时间戳的。请先运行 npm run seal -- verify。' };
  if (portal.timeStamps.some(({ hash }) => hash === head.hash))
    return { ok: true, message: '封签链的最后一行已经盖过时间戳了。' };
  const query = await stampQuery(head.hash);
  if (!query.ok) return { ok: false, message: `${query.message}。` };
  const answer = await ask(service, query.bytes);
  if (typeof answer === 'string')
    return { ok: false, message: `时间戳服务 ${service} 没有给出时间戳（${answer}）。请核对网址，或过一会儿再试。` };
  const holds = await stampHolds(head.hash, answer, authorities);
  if (!holds.ok)
    return { ok: false, message: `${service} 给的时间戳核对不过（${holds.message}），没有存。请核对 --ca 里的证书。` };
  const file = `${data}/stamps/${head.hash}.tsr.txt`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${Buffer.from(answer)
      .toString('base64')
      .replaceAll(/.{64}(?=.)/g, '$&\n')}\n`,
  );
  return { ok: true, message: `盖好了：${file}。请和资料一起提交。` };
}

async function ask(service: string, query: Buffer): Promise<Uint8Array | string> {
  try {
    const answer = await fetch(service, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(query),
      signal: AbortSignal.timeout(patience),
    });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : `回答 ${String(answer.status)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
