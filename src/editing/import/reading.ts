/** What a cell of a sheet means for its column. */
export type Reading =
  | {
      readonly ok: true;
      readonly text: string;
      /** What was understood where the cell shows something else: the editor is to see it. */ readonly note?: string;
    }
  | { readonly ok: false; /** What is wrong and what to do; comes after the quoted cell. */ readonly doubt: string };

export function read(text: string, note?: string): Reading {
  return note === undefined ? { ok: true, text } : { ok: true, text, note };
}

export function doubt(message: string): Reading {
  return { ok: false, doubt: message };
}
