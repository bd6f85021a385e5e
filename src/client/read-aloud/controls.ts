import { text } from '../../text/read-aloud.ts';
import { browserVoice } from './browser-voice.ts';
import { Reader, type ReaderState } from './reader.ts';
import { piecesOf } from './spoken-text.ts';

/** What is not said: footnotes and their list, ways about the site, what cannot be seen, what is only for the hand. */
const unspoken =
  '.ref, #sources, nav, form, button, input, script, style, template, noscript, dialog, .visually-hidden, [hidden], [aria-hidden="true"]';

const words: Readonly<Record<ReaderState, string>> = { idle: text.read, reading: text.pause, paused: text.goOn };

/** Reads the main part of the page from its title on. The button becomes one for pause and going on; another one, to stop, stands beside it as long as needed. */
export function openControls(button: HTMLButtonElement): void {
  const main = document.querySelector('main') ?? document.body;
  const pieces = piecesOf<Node>(main, (node) => node instanceof Element && isUnspoken(node));
  const stop = button.ownerDocument.createElement('button');
  stop.type = 'button';
  stop.textContent = text.stop;
  stop.hidden = true;
  button.after(stop);

  let spoken: Element | undefined;
  const reader = new Reader(
    pieces.map((piece) => piece.text),
    browserVoice(speechSynthesis),
    (state, index) => {
      button.textContent = words[state];
      stop.hidden = state === 'idle';
      spoken?.removeAttribute('data-spoken');
      const block = state === 'idle' ? undefined : pieces[index]?.block;
      spoken = block instanceof Element && block !== main ? block : undefined;
      spoken?.setAttribute('data-spoken', '');
      if (state === 'reading') spoken?.scrollIntoView({ block: 'nearest' });
    },
  );
  button.addEventListener('click', () => {
    if (reader.state === 'reading') reader.pause();
    else reader.read();
  });
  stop.addEventListener('click', () => {
    reader.stop();
    button.focus();
  });
  // Some browsers go on speaking on the next page.
  addEventListener('pagehide', () => {
    reader.stop();
  });
  reader.read();
}

function isUnspoken(element: Element): boolean {
  // A folded card is not read until it is opened. Older browsers cannot tell.
  return element.matches(unspoken) || (typeof element.checkVisibility === 'function' && !element.checkVisibility());
}
