import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command, Option, Options, Values } from './command.ts';
import { usage } from './help.ts';

export type Called<O extends Options> =
  | { readonly kind: 'read'; readonly values: Values<O>; readonly words: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

type Value = string | number | boolean | readonly number[] | undefined;

/** Reads the words after the name of a command; what cannot be understood comes back as a message in Chinese with the usage. */
export function readOptions<O extends Options>(command: Command<O>, args: readonly string[]): Called<O> {
  const { tokens } = parseArgs({ args: [...args], options: typesOf(command), strict: false, tokens: true });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return { kind: 'help' };
  const written = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(command.options, token.name)) return wrong(`不认识的选项：${token.rawName}。`);
    // What looks like the next option was hardly meant as a value.
    const isValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith('--'));
    written.set(token.name, isValue ? token.value : true);
  }
  const values: Record<string, Value> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const word = written.get(name);
    const value = valueOf(option, word);
    if (value === undefined && (word !== undefined || 'required' in option))
      return wrong(`--${name} ${wanted(option)}${typeof word === 'string' ? `，现在是“${word}”` : ''}。`);
    values[name] = value;
  }
  const fault = wordsFault(command, words);
  if (fault !== undefined) return wrong(fault);
  // The loop above has read every option by its kind, as the type says.
  return { kind: 'read', values: values as Values<O>, words };

  function wrong(message: string): Called<O> {
    return { kind: 'wrong', message: `${message}\n${usage(command)}` };
  }
}

function typesOf({ options }: Command): NonNullable<ParseArgsConfig['options']> {
  const types: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { kind }] of Object.entries(options))
    types[name] = { type: kind === 'switch' ? 'boolean' : 'string' };
  return types;
}

/** The value of an option; undefined where the word does not say one, or where there is neither word nor default. */
function valueOf(option: Option, word: string | true | undefined): Value {
  if (option.kind === 'switch') return typeof word === 'string' ? undefined : word === true;
  if (word === undefined) return option.fallback;
  if (word === true || word.trim() === '') return undefined;
  switch (option.kind) {
    case 'text':
      return word;
    case 'address':
      return URL.canParse(word) ? word : undefined;
    case 'choice':
      return option.choices.find((each) => each === word);
    case 'whole':
      return whole(word, option);
    case 'wholes': {
      const numbers = word.split(/[,，]/).map((part) => whole(part.trim(), option));
      return numbers.every((number) => number !== undefined) ? numbers : undefined;
    }
  }
}

function whole(word: string, { least, most }: { readonly least: number; readonly most: number }): number | undefined {
  const number = /^\d{1,16}$/.test(word) ? Number(word) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

/** What an option must be given, as the end of a sentence. */
function wanted(option: Option): string {
  switch (option.kind) {
    case 'switch':
      return '后面不写别的';
    case 'text':
      return `要填${option.hint}`;
    case 'address':
      return `要填${option.hint}，写全（https://……）`;
    case 'choice':
      return `可以填：${option.choices.join('、')}`;
    case 'whole':
      return `要填${range(option)}的整数`;
    case 'wholes':
      return `要填${range(option)}的整数，几个用逗号隔开`;
  }
}

function range({ least, most }: { readonly least: number; readonly most: number }): string {
  return most === Number.MAX_SAFE_INTEGER ? `不小于 ${String(least)} ` : ` ${String(least)} 到 ${String(most)} 之间`;
}

function wordsFault({ words }: Command, written: readonly string[]): string | undefined {
  const { hint = '', least = 0, most = 0, choices } = words ?? {};
  if (written.length < least) return `请写${hint}。`;
  const stranger = written.find((word) => choices?.includes(word) === false);
  if (stranger !== undefined) return `看不懂“${stranger}”；可以写：${choices?.join('、') ?? ''}。`;
  if (written.length <= most) return undefined;
  if (most === 0) return `看不懂“${written[0] ?? ''}”。`;
  return `只能写 ${String(most)} 个（${hint}），这里写了 ${String(written.length)} 个。`;
}
