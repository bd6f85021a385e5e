import { startCombobox } from './combobox.ts';
import { createAnswerView, type AnswerView } from './answer-view.ts';
import type { View } from './render.ts';
import { addressOfState, stateFromAddress, type SearchState } from './query/search-state.ts';

/** How many hits are shown at once. */
const step = 20;
/** Milliseconds without a key before an answer is looked for. */
const pause = 250;

/** Starts the search box: it answers while somebody types, keeps the state in the address, and follows the back button. */
export function startSearchBox(form: HTMLFormElement, input: HTMLInputElement, view: View): void {
  const answers = createAnswerView(view);
  const box = createSearchBox(input, answers);
  listenToInput(form, input, box);
  startCombobox(input, view.suggestions, answers.suggest, () => {
    box.askTyped();
  });
  listenToChoices(view, box, answers);
  window.addEventListener('popstate', () => {
    box.restore();
  });
  if (input.value.trim() === '') input.value = box.state().query;
  if (box.state().query === '') answers.prepare();
  else box.ask();
}

interface SearchBox {
  state(): SearchState;
  /** Asks for the state that the page shows already. */
  ask(): void;
  /** Asks for what stands in the input. */
  askTyped(): void;
  /** The same after a pause without another key; the next letter then replaces the entry of the history. */
  askTypedSoon(): void;
  /** Asks for another kind or place. */
  narrow(choice: Partial<SearchState>): void;
  /** Shows more hits of the same answer. */
  grow(): void;
  /** Takes the state of the address, after the back button. */
  restore(): void;
}

function createSearchBox(input: HTMLInputElement, answers: AnswerView): SearchBox {
  let state = stateFromAddress(location.search);
  let limit = step;
  /** Whether the current entry of the history was made by typing. */
  let typing = false;
  let timer = 0;

  function start(next: SearchState, byTyping: boolean): void {
    clearTimeout(timer);
    limit = step;
    const address = addressOfState(next);
    if (address !== addressOfState(state)) {
      if (typing && byTyping) history.replaceState(null, '', location.pathname + address);
      else history.pushState(null, '', location.pathname + address);
    }
    typing = byTyping;
    state = next;
    void answers.ask(state, limit, false);
  }

  const typed = (): SearchState => {
    const query = input.value.trim();
    return query === state.query ? state : { query, kind: '', place: '', everywhere: false };
  };

  return {
    state: () => state,
    ask: () => void answers.ask(state, limit, false),
    askTyped() {
      start(typed(), false);
    },
    askTypedSoon() {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        start(typed(), true);
      }, pause);
    },
    narrow(choice) {
      start({ ...state, ...choice }, false);
    },
    grow() {
      limit += step;
      void answers.ask(state, limit, true);
    },
    restore() {
      state = stateFromAddress(location.search);
      input.value = state.query;
      typing = false;
      limit = step;
      void answers.ask(state, limit, false);
    },
  };
}

function listenToInput(form: HTMLFormElement, input: HTMLInputElement, box: SearchBox): void {
  input.addEventListener('input', (event) => {
    // Letters of an input method on their way to becoming characters are no query yet.
    if (!(event instanceof InputEvent && event.isComposing)) box.askTypedSoon();
  });
  input.addEventListener('compositionend', () => {
    box.askTypedSoon();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    box.askTyped();
  });
}

function listenToChoices(view: View, box: SearchBox, answers: AnswerView): void {
  view.kinds.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { value } = button;
    box.narrow({ kind: value });
    // The buttons are made anew; who came by keyboard stays where they were.
    void answers.newest()?.then(() => {
      [...view.kinds.querySelectorAll('button')].find((each) => each.value === value)?.focus();
    });
  });
  view.places.addEventListener('change', () => {
    box.narrow({ place: view.places.value });
  });
  view.more.addEventListener('click', () => {
    box.grow();
  });
  view.everywhere.addEventListener('click', () => {
    box.narrow({ everywhere: true });
  });
}
