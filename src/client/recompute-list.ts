import { text } from '../text/money/recompute.ts';
import { shownValue, troubleWords } from './recompute-words.ts';
import type { Verdict } from './recompute/judge.ts';
import type { PageNumber } from './recompute/page-numbers.ts';

export interface Judged {
  readonly number: PageNumber;
  readonly verdict: Verdict;
}

/** Every number with both values, those that do not agree first. Built by the DOM alone: nothing of it is read as HTML. */
export function verdictTable(judged: readonly Judged[]): HTMLTableElement {
  const table = element('table', [element('caption', [text.caption]), head()]);
  table.className = 'stack recomputed';
  const different = judged.filter(({ verdict }) => verdict.trouble !== undefined);
  const same = judged.filter(({ verdict }) => verdict.trouble === undefined);
  table.append(element('tbody', [...different, ...same].map(line)));
  return table;
}

function head(): HTMLElement {
  const titles = [text.printed, text.from, text.pageValue, text.ownValue, text.verdict];
  const cells = titles.map((title, index) => {
    const cell = element('th', [title]);
    cell.scope = 'col';
    if (index === 2 || index === 3) cell.className = 'number';
    return cell;
  });
  return element('thead', [element('tr', cells)]);
}

function line({ number, verdict: { own, trouble } }: Judged): HTMLElement {
  const first = element('th', [number.text]);
  first.scope = 'row';
  const from = cell(text.from, [element('code', [number.from === '' ? text.nothing : number.from])]);
  const values = [
    cell(text.pageValue, [shownValue(number.value, number.money)]),
    cell(text.ownValue, [own === undefined ? text.noValue : shownValue(own, number.money)]),
  ];
  for (const value of values) value.className = 'number';
  const said = trouble === undefined ? [text.same] : [bad(text.different), element('small', [troubleWords(trouble)])];
  return element('tr', [first, from, ...values, cell(text.verdict, said)]);
}

function cell(label: string, children: readonly (Node | string)[]): HTMLTableCellElement {
  const made = element('td', children);
  made.dataset['label'] = label;
  return made;
}

function bad(words: string): HTMLElement {
  const made = element('strong', [words]);
  made.className = 'bad';
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
