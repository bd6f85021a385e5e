/** Something that says a text and tells when it is done: the browser's voice, or a test's. */
export interface Voice {
  say(text: string, done: (result: 'said' | 'failed') => void): void;
  /** Falls silent at once; what was being said is not reported as done. */
  hush(): void;
}

export type ReaderState = 'idle' | 'reading' | 'paused';

/**
 * Says texts one after the other. A pause falls silent and remembers the text, and reading goes on from the beginning of
 * that text: the pause of the speech engine itself does nothing on Android.
 */
export class Reader {
  readonly #texts: readonly string[];
  readonly #voice: Voice;
  readonly #changed: (state: ReaderState, index: number) => void;
  #state: ReaderState = 'idle';
  #index = 0;
  /** Tells what was said for a reading that has been broken off from what is said now. */
  #turn = 0;

  constructor(texts: readonly string[], voice: Voice, changed: (state: ReaderState, index: number) => void) {
    this.#texts = texts;
    this.#voice = voice;
    this.#changed = changed;
  }

  get state(): ReaderState {
    return this.#state;
  }

  /** Begins, or goes on where it paused. */
  read(): void {
    this.#turn += 1;
    this.#say(this.#turn);
  }

  pause(): void {
    if (this.#state === 'reading') this.#silence('paused');
  }

  /** Ends the reading; the next one begins at the top. */
  stop(): void {
    this.#index = 0;
    this.#silence('idle');
  }

  #say(turn: number): void {
    const text = this.#texts[this.#index];
    if (text === undefined) {
      this.stop();
      return;
    }
    this.#set('reading');
    this.#voice.say(text, (result) => {
      if (turn !== this.#turn) return;
      if (result === 'failed') {
        this.stop();
        return;
      }
      this.#index += 1;
      this.#say(turn);
    });
  }

  #silence(state: ReaderState): void {
    this.#turn += 1;
    this.#voice.hush();
    this.#set(state);
  }

  #set(state: ReaderState): void {
    this.#state = state;
    this.#changed(state, this.#index);
  }
}
