import { rootSeenFrom, withRelativeAddresses } from './relative-addresses.ts';
import { withUsedHashes } from './used-hashes.ts';

/** A rendered page as it is published at `path`. `site` is the published address of the portal. */
export function publishedPage(rendered: Buffer<ArrayBuffer>, path: string, site: string): Buffer<ArrayBuffer> {
  return withRelativeAddresses(withUsedHashes(rendered), rootSeenFrom(path, site));
}
