import Papa from 'papaparse';
import { text } from '../../text/sheet/sheet.ts';
import type { Sheet } from './read.ts';
import type { View } from './view.ts';
import { filterWords, sortWords } from './words.ts';

/** What the notes of a file say of the page that it is from. */
export interface Origin {
  /** Title of the page. */
  readonly title: string;
  readonly caption: string;
  readonly address: string;
  /** `数据截至` of the page. */
  readonly until: string;
  readonly licence: string;
  /** The lottery mark; undefined where the page has none. */
  readonly mark: string | undefined;
}

export interface SheetFile {
  readonly name: string;
  readonly content: string;
}

/** The same that `/data/excel/` keeps from being run as a formula (OWASP, CSV Injection); a number is none. */
const formula =
  /^(?!-?\d+(?:\.\d+)?$)(?:[\s\u00A0\u3000\uFEFF]*[=+\-@＝＋－＠]|[\s\S]*[\r\n][\s\u00A0\u3000]*[=+\-@＝＋－＠])/;

/**
 * The rows on screen as CSV for Excel and WPS (BOM, CRLF), with a column 示例 where samples are among them. What the file is
 * and where it is from follows below the rows, in lines that begin with #: programs that read CSV can skip these.
 */
export function sheetFile(sheet: Sheet, view: View, rows: readonly number[], origin: Origin): SheetFile {
  const shown = rows.flatMap((index) => sheet.rows[index] ?? []);
  const samples = shown.some(({ sample }) => sample);
  const titles = sheet.columns.map(({ title }) => title);
  const head = samples ? [...titles, text.sample] : titles;
  const records = shown.map(({ cells, sample }) => {
    const written = cells.map((cell) => cell.text);
    return samples ? [...written, sample ? text.sample : ''] : written;
  });
  const notes = [
    text.notes,
    note(text.page, `${origin.title}，${origin.caption}，${origin.address}`),
    note(text.filter, filterWords(view).join('，') || text.noFilter),
    note(text.order, view.sort === undefined ? text.asIs : sortWords(sheet, view)),
    note(text.head, head.join('、')),
    note(text.rows, text.shown(shown.length, sheet.rows.length)),
    `# ${text.unit}`,
    note(text.until, origin.until),
    note(text.licence, origin.licence),
    ...(origin.mark === undefined ? [] : [note(text.mark, origin.mark)]),
    ...(samples ? [`# ${text.sampleNote}`] : []),
  ];
  const body = Papa.unparse([head, ...records], {
    newline: '\r\n',
    escapeFormulae: formula,
    // A row that begins like a note is none.
    quotes: (value) => String(value).startsWith('#'),
  });
  return { name: fileName(origin, view, samples), content: `\uFEFF${[body, ...notes].join('\r\n')}\r\n` };
}

/** One line, one cell: no sign in it that would need quotation marks. */
function note(what: string, words: string): string {
  return `# ${what}：${words.replace(/\s+/g, ' ').replace(/,/g, '，').replace(/"/g, '”')}`;
}

/** Names longer than this, or with these signs in them, trouble one system or another. */
const longest = 80;
const forbidden = /[\\/:*?"<>|\0-\x1f\s]+/g;

function fileName({ title, caption }: Origin, view: View, samples: boolean): string {
  const choices = [...view.choices.values()];
  const year = view.year === '' ? [] : [text.year(view.year)];
  const words = view.words.trim() === '' ? [] : [`含${view.words.trim()}`];
  const parts = [...(samples ? [text.sample] : []), title, caption, ...year, ...choices, ...words];
  return `${Array.from(parts.join('-').replace(forbidden, '')).slice(0, longest).join('')}.csv`;
}
