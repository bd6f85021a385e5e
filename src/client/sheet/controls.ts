import { text } from '../../text/sheet/sheet.ts';
import type { Sheet, SheetColumn } from './read.ts';
import { choicesOf, wholeView, yearsOf, type View } from './view.ts';

/** The box of tools above a table. */
export interface Controls {
  readonly box: HTMLElement;
  readonly status: HTMLElement;
  readonly download: HTMLButtonElement;
  /** The first field, which takes the focus when the box is opened by its button. */
  readonly first: HTMLElement;
  /** What the fields say now. */
  view(): View;
  /** Puts a view into the fields. */
  show(view: View): void;
}

/** Makes the fields that a table needs; `changed` is called at every change, with a whole view by 全部显示. */
export function makeControls(sheet: Sheet, name: string, caption: string, changed: () => void): Controls {
  const box = document.createElement('div');
  box.className = 'sheet-tools';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', text.tools(caption));
  const words = document.createElement('input');
  words.type = 'search';
  words.placeholder = text.wordsHint;
  words.addEventListener('input', changed);
  const years = yearsOf(sheet);
  const dates = sheet.columns.find(({ kind }) => kind === 'date')?.title ?? '';
  const year = select(
    years.map((each) => [each, text.year(each)]),
    changed,
  );
  const choices = [...choicesOf(sheet)].map(([title, values]) => {
    const field = select(
      values.map((each) => [each, each]),
      changed,
    );
    return { title, field };
  });
  const sort = select(sheet.columns.flatMap(orders), changed, text.asIs);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const download = makeButton(text.download);
  const reset = makeButton(text.reset);
  const show = (view: View): void => {
    words.value = view.words;
    year.value = view.year;
    for (const { title, field } of choices) field.value = view.choices.get(title) ?? '';
    sort.value = view.sort === undefined ? '' : `${view.sort.down ? '-' : ''}${view.sort.column}`;
  };
  reset.addEventListener('click', () => {
    show(wholeView);
    changed();
    words.focus();
  });
  const buttons = document.createElement('p');
  buttons.append(download, reset);
  const fields = document.createElement('div');
  fields.append(labelled(text.words, words, `${name}.words`));
  if (years.length > 0) fields.append(labelled(dates, year, `${name}.year`));
  for (const { title, field } of choices) fields.append(labelled(title, field, `${name}.${title}`));
  fields.append(labelled(text.sort, sort, `${name}.sort`));
  box.append(fields, buttons, status);
  const view = (): View => ({
    words: words.value,
    year: year.value,
    choices: new Map(choices.flatMap(({ title, field }) => (field.value === '' ? [] : [[title, field.value]]))),
    sort: sort.value === '' ? undefined : { column: sort.value.replace(/^-/, ''), down: sort.value.startsWith('-') },
  });
  return { box, status, download, first: words, view, show };
}

function orders({ title, kind }: SheetColumn): readonly (readonly [string, string])[] {
  return [
    [title, `${title}，${text.ascending[kind]}`],
    [`-${title}`, `${title}，${text.descending[kind]}`],
  ];
}

function select(
  options: readonly (readonly [value: string, label: string])[],
  changed: () => void,
  first: string = text.all,
): HTMLSelectElement {
  const field = document.createElement('select');
  field.append(new Option(first, ''), ...options.map(([value, label]) => new Option(label, value)));
  field.addEventListener('change', changed);
  return field;
}

function labelled(words: string, field: HTMLElement, id: string): HTMLElement {
  const label = document.createElement('label');
  label.textContent = words;
  label.htmlFor = field.id = id;
  const both = document.createElement('div');
  both.append(label, field);
  return both;
}

function makeButton(words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  return button;
}
