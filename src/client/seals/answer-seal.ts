import { text } from '../../text/money/seals.ts';
import { fromRoot } from '../root.ts';
import { judgeSeal, type Hash, type SealVerdict } from './judge.ts';

/**
 * Answers what is typed into the box, whose `data-head` is the fingerprint of the last line. What is said carries data-state:
 * found, missing, torn, short or failed.
 */
export async function answerSeal(box: HTMLElement): Promise<void> {
  const typed = box.querySelector('input')?.value ?? '';
  const head = box.dataset['head'] ?? '';
  const said = box.querySelector<HTMLElement>('[role="status"]');
  if (said === null) return;
  said.textContent = text.waiting;
  said.dataset['state'] = 'waiting';
  try {
    const response = await fetch(fromRoot('data/seals.txt'), { cache: 'no-cache' });
    if (!response.ok) throw new Error(String(response.status));
    const verdict = await judgeSeal(typed, await response.text(), head, ownHash());
    said.textContent = words(verdict) + (verdict.kind === 'found' && ownHash() === undefined ? text.notComputed : '');
    said.dataset['state'] = verdict.kind;
  } catch {
    said.textContent = text.failed;
    said.dataset['state'] = 'failed';
  }
}

function words(verdict: SealVerdict): string {
  switch (verdict.kind) {
    case 'short':
      return text.tooShort;
    case 'missing':
      return text.missing;
    case 'torn':
      return text.torn(verdict.line);
    case 'found': {
      const { line, date, of } = verdict;
      return text.found(line, date, line) + (line === of ? text.last : text.later(of - line));
    }
  }
}

/** Browsers have it on https and on the own machine only. */
function ownHash(): Hash | undefined {
  // The types of the browser know no place without it.
  const subtle = (crypto as { readonly subtle?: SubtleCrypto }).subtle;
  if (subtle === undefined) return undefined;
  return async (line) => {
    const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(line)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
