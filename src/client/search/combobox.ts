import { element, refill } from './element.ts';

/** A list of suggestions below a box: what is shown, and which one is chosen. */
class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  get open(): boolean {
    return !this.#list.hidden;
  }

  get chosen(): Element | undefined {
    return this.#list.children[this.#active];
  }

  show(suggestions: readonly string[]): void {
    refill(
      this.#list,
      suggestions.map((text, at) => optionOf(text, `${this.#list.id}-${String(at)}`)),
    );
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.open));
    this.#choose(-1);
  }

  /** Chooses the next one or the one before; past the last one, and before the first, it is what was typed. */
  step(by: 1 | -1): void {
    const count = this.#list.children.length + 1;
    this.#choose(((this.#active + 1 + by + count) % count) - 1);
  }

  #choose(at: number): void {
    this.#active = at;
    this.#input.removeAttribute('aria-activedescendant');
    Array.from(this.#list.children).forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) this.#input.setAttribute('aria-activedescendant', option.id);
    });
  }
}

/**
 * Suggestions below a box, as the pattern of a combobox has it: the cursor stays in the box, arrow keys choose, Enter takes what
 * is chosen, Escape closes. `suggest` may fail, and its answer may come late: then nothing is shown.
 */
export function startCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  suggest: (typed: string) => Promise<readonly string[]>,
  pick: () => void,
): void {
  const suggestions = new Suggestions(input, list);
  let turn = 0;
  const close = (): void => {
    turn += 1;
    suggestions.show([]);
  };
  const take = (option: Element | null | undefined): void => {
    if (option) {
      input.value = option.textContent;
      pick();
    }
    close();
  };
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  close();
  input.addEventListener('input', () => {
    const asked = (turn += 1);
    suggest(input.value).then(
      (found) => {
        if (asked === turn && document.activeElement === input) suggestions.show(found);
      },
      () => undefined,
    );
  });
  input.addEventListener('keydown', (event) => {
    if (!suggestions.open || event.isComposing) return;
    if (event.key === 'ArrowDown') suggestions.step(1);
    else if (event.key === 'ArrowUp') suggestions.step(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && suggestions.chosen !== undefined) take(suggestions.chosen);
    else return;
    event.preventDefault();
  });
  // Pressing must not take the cursor out of the box: that would close the list before the press is over.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    take(target instanceof Element ? target.closest('[role=option]') : undefined);
  });
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
}

function optionOf(text: string, id: string): HTMLLIElement {
  const option = element('li', [text]);
  option.id = id;
  option.setAttribute('role', 'option');
  return option;
}
