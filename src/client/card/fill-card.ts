import { text } from '../../text/card.ts';

/** What stands on the card for a service: its number on the list, and its name. */
export interface Choice {
  readonly no: string;
  readonly name: string;
}

/** Puts the chosen services on the card, and the sentence to say on the phone. */
export function fillCard(card: HTMLElement, choices: readonly Choice[]): void {
  const items = choices.map(({ no, name }) => {
    const item = document.createElement('li');
    const number = document.createElement('span');
    number.className = 'item-no';
    number.textContent = no;
    item.append(...(no === '' ? [] : [number]), name);
    return item;
  });
  const list = card.querySelector('.order-items');
  if (list) list.textContent = '';
  list?.append(...items);
  const station = card.querySelector('.order-station')?.textContent ?? '';
  const sentence = card.querySelector('.order-sentence');
  if (sentence) sentence.textContent = text.sentence(station, listOf(choices));
}

/** `2-1 老年食堂、2-2 送饭上门`. */
export function listOf(choices: readonly Choice[]): string {
  return choices.map(({ no, name }) => [no, name].filter((part) => part !== '').join(' ')).join('、');
}
