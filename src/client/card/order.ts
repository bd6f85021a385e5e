import { text } from '../../text/card.ts';
import { fillCard, type Choice } from './fill-card.ts';
import { readTicks, writeTicks } from './ticks.ts';

/** A service in the page's list, with its tick. */
interface Line extends Choice {
  readonly id: string;
  readonly box: HTMLInputElement;
}

/**
 * Puts a tick at every service of the station's list, a bar that counts them, and the card. The ticks stand in the address
 * after `#`, so that the card can be sent, kept and opened again; they are neither sent to anybody nor stored.
 */
export function openOrder(order: HTMLElement): void {
  const section = order.closest('section');
  const card = copyOf('order-card');
  const bar = copyOf('order-bar');
  if (!section || !card || !bar) return;
  const asked = readTicks(location.hash);
  const lines = [...section.querySelectorAll<HTMLElement>('li[data-service]')].map((item) => lineOf(item, asked));
  order.querySelector('.order-start')?.remove();
  order.querySelector('.order-lead')?.removeAttribute('hidden');
  section.append(bar);
  document.body.append(card);

  const count = bar.querySelector('.order-count');
  const show = bar.querySelector<HTMLButtonElement>('.order-show');
  const update = (): void => {
    const chosen = lines.filter(({ box }) => box.checked);
    history.replaceState(null, '', location.pathname + location.search + writeTicks(chosen.map(({ id }) => id)));
    if (count) count.textContent = text.ticked(chosen.length);
    if (show) show.disabled = chosen.length === 0;
    fillCard(card, chosen);
  };
  for (const { box } of lines) box.addEventListener('change', update);
  bar.querySelector('.order-clear')?.addEventListener('click', () => {
    for (const { box } of lines) box.checked = false;
    update();
  });
  show?.addEventListener('click', () => {
    showCard(card);
  });
  card.querySelector('.order-close')?.addEventListener('click', () => {
    hideCard(card);
  });
  card.querySelector('.order-print')?.addEventListener('click', () => {
    print();
  });
  printWhole(card);
  update();
  if (lines.some(({ box }) => box.checked)) showCard(card);
  else lines[0]?.box.focus();
}

function copyOf(id: string): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  const copy = template && document.importNode(template.content, true).firstElementChild;
  return copy instanceof HTMLElement ? copy : undefined;
}

function showCard(card: HTMLElement): void {
  if (isDialog(card)) card.showModal();
  else {
    card.setAttribute('open', '');
    card.scrollIntoView();
  }
}

function hideCard(card: HTMLElement): void {
  if (isDialog(card)) card.close();
  else card.removeAttribute('open');
}

/** What lies over a page is cut at the end of the first sheet: for printing the card becomes part of the page. */
function printWhole(card: HTMLElement): void {
  if (!isDialog(card)) return;
  addEventListener('beforeprint', () => {
    if (!card.open) return;
    card.close();
    card.show();
  });
  addEventListener('afterprint', () => {
    if (!card.open) return;
    card.close();
    card.showModal();
  });
}

/** An old phone shows the card at the end of the page instead of over it. */
function isDialog(card: HTMLElement): card is HTMLDialogElement {
  return 'showModal' in card;
}

function lineOf(item: HTMLElement, asked: readonly string[]): Line {
  const id = item.dataset['service'] ?? '';
  const label = document.createElement('label');
  label.className = 'order-tick no-print';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = asked.includes(id);
  const name = item.dataset['name'] ?? '';
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = `：${name}`;
  label.append(box, text.tick, hidden);
  item.prepend(label);
  return { id, no: item.dataset['no'] ?? '', name, box };
}
