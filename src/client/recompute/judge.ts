import { answer, markOf, type Answer, type Mark } from './answer.ts';
import { countText, fenOf, yuanOf } from './fen.ts';
import type { Library } from './library.ts';
import type { PageNumber } from './page-numbers.ts';
import type { Cells } from './published-csv.ts';
import { isDifficulty, type Difficulty } from './trouble.ts';

export const numberKinds = ['money-sum', 'row-count', 'money-row', 'number-row'] as const;
export type NumberKind = (typeof numberKinds)[number];

/** What one number of a page comes to when it is worked out again. */
export interface Verdict {
  readonly kind: NumberKind;
  /** Worked out here: 分 for money; undefined where it cannot be. */
  readonly own: string | undefined;
  /** Undefined where both agree. */
  readonly trouble: Difficulty | undefined;
}

/** Checks numbers against a library; a question that many pages ask is worked out once. */
export class Judge {
  readonly #library: Library;
  readonly #answers = new Map<string, Answer | Difficulty>();

  constructor(library: Library) {
    this.#library = library;
  }

  judge(number: PageNumber): Verdict {
    const isSum = number.from.startsWith('sum:');
    const kind = isSum ? (number.money ? 'money-sum' : 'row-count') : number.money ? 'money-row' : 'number-row';
    if (number.from === '' || number.value === '')
      return { kind, own: undefined, trouble: { code: 'no-source', detail: number.text } };
    return { kind, ...(isSum ? this.#sum(number) : this.#row(number)) };
  }

  #sum({ from, value, money, text }: PageNumber): Omit<Verdict, 'kind'> {
    const question = from.slice('sum:'.length);
    const result = this.#answers.get(question) ?? answer(question, this.#library);
    this.#answers.set(question, result);
    if (isDifficulty(result)) return { own: undefined, trouble: result };
    const own = String(result.value);
    if (result.money !== money) return { own, trouble: { code: 'wrong-unit', detail: question } };
    if (own !== value) return { own, trouble: { code: 'different', detail: question } };
    return { own, trouble: printed(text, money ? yuanOf(result.value) : countText(result.value), result.mark) };
  }

  #row({ from, value, money, text }: PageNumber): Omit<Verdict, 'kind'> {
    const slash = from.indexOf('/');
    const table = from.slice(0, slash);
    if (this.#library.table(table) === undefined)
      return { own: undefined, trouble: { code: 'no-table', detail: table } };
    const row = this.#library.row(table, from.slice(slash + 1));
    if (row === undefined) return { own: undefined, trouble: { code: 'no-row', detail: from } };
    const own = ownValues(table, row, money);
    if (!own.includes(value)) return { own: own.join('、'), trouble: { code: 'different', detail: from } };
    const asWritten = row['as_written'] ?? '';
    if (!money || (asWritten !== '' && text === asWritten)) return { own: value, trouble: undefined };
    return { own: value, trouble: printed(text, yuanOf(BigInt(value)), markOf(row['precision'] ?? '')) };
  }
}

/**
 * The numbers of a row that a page may show: the amount of money, the value of a figure; of other rows any number (people,
 * places, days), since the page does not say which.
 */
function ownValues(table: string, row: Cells, money: boolean): readonly string[] {
  if (money) {
    const amounts = row['amount'] === undefined ? Object.values(row) : [row['amount']];
    return amounts.flatMap((cell) => fenOf(cell)?.toString() ?? []);
  }
  const cells = table === 'figures' ? [row['value'] ?? ''] : Object.values(row);
  return cells.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell));
}

/** What is printed must be the number, with the mark of an inexact one before it and at most a word after it. */
function printed(text: string, wanted: string, mark: Mark): Difficulty | undefined {
  const [, shownMark = '', rest = ''] = /^([约≥≤]?)\s*(.*)$/.exec(text) ?? [];
  if (!rest.startsWith(wanted) || /^[\d.,]/.test(rest.slice(wanted.length))) return { code: 'printed', detail: text };
  return shownMark === mark ? undefined : { code: 'mark', detail: mark };
}
