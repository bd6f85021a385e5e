/** An option as its command declares it; all words in Chinese. `hint` stands for the value, `wants` says what it may be. */
export type Option =
  | { readonly kind: 'switch'; readonly help: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly help: string; readonly fallback: string }
  | (Valued & { readonly kind: 'text' | 'address'; readonly fallback?: string })
  | (Valued & Range & { readonly kind: 'whole'; readonly fallback?: number })
  | (Valued & Range & { readonly kind: 'wholes'; readonly fallback: readonly number[] });

interface Valued {
  readonly hint: string;
  readonly help: string;
  readonly required?: true;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

export type Options = Readonly<Record<string, Option>>;

/** A program of `npm run`, as data: what it does, the words it takes, its options. */
export interface Command<O extends Options = Options> {
  /** As it is called: `check`, `bench -- money`. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly help: string;
  /** Words without an option, in the order in which they are written. */
  readonly words?: {
    readonly hint: string;
    readonly help: string;
    readonly least: 0 | 1;
    readonly most: number;
    /** Where nothing else may be written. */
    readonly choices?: readonly string[];
  };
  readonly options: O;
  /** Whole lines to copy. */
  readonly examples?: readonly string[];
}

/** The value of each option that was read; undefined where it was not written, has no default and is not required. */
export type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

type ValueOf<O extends Option> = O extends { readonly kind: 'switch' }
  ? boolean
  : O extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Written<O> | (O extends { readonly required: true } | { readonly fallback: unknown } ? never : undefined);

type Written<O extends Option> = O extends { readonly kind: 'whole' }
  ? number
  : O extends { readonly kind: 'wholes' }
    ? readonly number[]
    : string;

/** Keeps the exact types of the options. */
export function command<const O extends Options>(declared: Command<O>): Command<O> {
  return declared;
}
