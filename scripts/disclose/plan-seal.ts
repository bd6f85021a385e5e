import { createHash } from 'node:crypto';
import type { SealLink } from '../../src/data/disclosed/seal-chain.ts';
import type { SnapshotResult } from './make-snapshot.ts';

export type SealPlan =
  /** What is to be written and to be put at the end of the chain; undefined where it is there already. */
  | {
      readonly ok: true;
      readonly write: boolean;
      readonly link: Pick<SealLink, 'date' | 'what' | 'sha256'> | undefined;
    }
  | { readonly ok: false; readonly message: string };

/** What of a snapshot is written and sealed: never over what was written or sealed before. `kept`: what lies there. */
export function planSeal(
  made: Extract<SnapshotResult, { ok: true }>,
  kept: string | undefined,
  known: SealLink | undefined,
  today: string,
): SealPlan {
  const sha256 = createHash('sha256').update(made.text).digest('hex');
  const same = kept === undefined || kept.replaceAll('\r\n', '\n') === made.text;
  if (known !== undefined && known.sha256 !== sha256) {
    const message = `"${made.what}" ${known.date} 封过，和现在的资料不一样，不能再封一次。请把账改回原来的样子，把 ${made.file} 从仓库的历史里恢复；账真的要改，改了以后在 更正 表写明，不用重新存底。清单变了，请另立一版。`;
    return { ok: false, message };
  }
  if (!same) {
    const message = `${made.file} 已经存过，和现在的资料不一样。存过的底不能改：账改了，请在 更正 表写明；清单变了，请另立一版。`;
    return { ok: false, message };
  }
  const link = known === undefined ? { date: today, what: made.what, sha256 } : undefined;
  return { ok: true, write: kept === undefined, link };
}
