import type { Command, Options, Values } from './command.ts';
import { helpText } from './help.ts';
import { readOptions } from './read-options.ts';

/**
 * What a program was called with. Where `--help` is among the words it prints the help and ends with exit code 0; where something
 * cannot be understood it says what, how it is written, and ends with exit code 2: call it before any work.
 */
export function openCommand<O extends Options>(
  command: Command<O>,
  args: readonly string[] = process.argv.slice(2),
): { readonly values: Values<O>; readonly words: readonly string[] } {
  const called = readOptions(command, args);
  if (called.kind === 'read') return called;
  if (called.kind === 'help') console.log(helpText(command));
  else console.error(called.message);
  process.exit(called.kind === 'help' ? 0 : 2);
}
