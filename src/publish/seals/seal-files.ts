import { formatFingerprints } from '../../data/disclosed/fingerprints.ts';
import type { Portal } from '../../data/portal.ts';
import { chainText, sealedFiles } from '../../domain/disclosure/seal-chain.ts';
import type { PublishedFile } from '../files/published-file.ts';

/**
 * `/data/seals.txt`, the chain of seals, and below `/data/seals/` the fingerprints that each line seals: whoever keeps them can show
 * later what was published. Nothing where nothing was ever sealed.
 */
export function* sealFiles(portal: Portal): Generator<PublishedFile> {
  if (portal.seals.links.length === 0) return;
  yield { path: 'data/seals.txt', chunks: [chainText(portal.seals)] };
  for (const { what } of portal.seals.links) {
    const kept = sealedFiles(portal).get(what);
    if (kept !== undefined) yield { path: `data/seals/${what}.txt`, chunks: [formatFingerprints(kept.rows)] };
  }
  for (const { hash, text } of portal.timeStamps) yield { path: `data/stamps/${hash}.tsr.txt`, chunks: [text] };
}
