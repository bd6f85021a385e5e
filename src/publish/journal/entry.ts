import { moneyToText } from '../../data/cells/money.ts';

/** An amount that an entry moves on an account. `apart`: beside the books, so that it need not add up to 0. */
export interface Posting {
  readonly account: string;
  /** 分. */
  readonly fen: number;
  readonly apart?: true;
  /** What the account must hold after it, in 分. */
  readonly asserts?: number;
}

export interface JournalEntry {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Entries of one day: money first (0), what is asserted of it last (1). */
  readonly order: 0 | 1;
  /** Voucher number of the books, where it is known. */
  readonly code: string | undefined;
  readonly words: string;
  readonly comments: readonly string[];
  readonly postings: readonly Posting[];
}

/** An entry as hledger reads it. */
export function entryText({ date, code, words, comments, postings }: JournalEntry): string {
  const number = code === undefined ? '' : ` (${plain(code).replaceAll(/[()]/g, '')})`;
  const lines = [
    `${date}${number} ${plain(words)}`,
    ...comments.map((comment) => `    ; ${plain(comment)}`),
    ...postings.map(({ account, fen, apart, asserts }) => {
      const name = apart === true ? `(${account})` : account;
      const told = asserts === undefined ? '' : ` = ${amount(asserts)}`;
      return `    ${name}  ${amount(fen)}${told}`;
    }),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** A comment of its own, between entries. */
export function remark(words: string): string {
  return `; ${plain(words)}\n`;
}

/** In one line; a semicolon would begin a comment, a bar a note. */
function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(';', '；').replaceAll('|', '｜').trim();
}

function amount(fen: number): string {
  return `${moneyToText(fen)} CNY`;
}
