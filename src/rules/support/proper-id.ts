import { toHalfWidth } from '../../data/cells/normalise.ts';

/** An id as near to a text as the form of ids allows; none where nothing of the text can stand in one. */
export function properId(text: string): string | undefined {
  const proper = toHalfWidth(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return proper === '' ? undefined : proper;
}
