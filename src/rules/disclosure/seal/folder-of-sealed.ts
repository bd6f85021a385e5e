import { find, type Portal } from '../../../data/portal.ts';

/** The folder in which the file of fingerprints of something that was sealed stands; the data folder where its row is gone too. */
export function folderOfSealed(portal: Portal, what: string): string {
  const [, kind = '', id = ''] = /^(?:([a-z]+)\/)?([a-z0-9-]+)/.exec(what) ?? [];
  const row =
    kind === 'documents'
      ? find(portal, 'documents', id)
      : kind === 'editions'
        ? find(portal, 'editions', id)
        : find(portal, 'disclosures', id);
  const file = row?.at.file ?? portal.seals.file;
  const folder = file.slice(0, file.lastIndexOf('/'));
  if (row === undefined) return folder;
  return `${folder}/${kind === 'editions' ? 'frozen' : kind === 'documents' ? 'disclosed/documents' : 'disclosed'}`;
}
