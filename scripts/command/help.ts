import type { Command, Option } from './command.ts';

/** How a command is called, in one line. */
export function usage({ name, words, options }: Command): string {
  const parts = Object.entries(options).map(([option, fact]) => {
    const written = `--${option}${valueOf(fact)}`;
    return isRequired(fact) ? written : `[${written}]`;
  });
  if (words !== undefined) {
    const hint = `${words.hint}${words.most > 1 ? ' ……' : ''}`;
    parts.unshift(words.least === 0 ? `[${hint}]` : hint);
  }
  const called = [`npm run ${name}`, ...parts];
  return `用法：${name.includes(' ') || parts.length === 0 ? called.join(' ') : called.join(' ').replace(name, `${name} --`)}`;
}

/** What `--help` prints: the usage, what the command does, every option with its default, and examples. */
export function helpText(command: Command): string {
  const { help, words, options, examples = [] } = command;
  const lines = [
    ...(words === undefined ? [] : [`  ${words.hint}：${words.help}`]),
    ...Object.entries(options).map(
      ([option, fact]) => `  --${option}${valueOf(fact)}：${fact.help}${fallbackOf(fact)}`,
    ),
    '  --help：显示这些说明',
  ];
  const samples = examples.length === 0 ? [] : ['', '例子：', ...examples.map((example) => `  ${example}`)];
  return [usage(command), '', help, '', ...lines, ...samples].join('\n');
}

function valueOf(fact: Option): string {
  if (fact.kind === 'switch') return '';
  return ` ${fact.kind === 'choice' ? fact.choices.join('|') : fact.hint}`;
}

function fallbackOf(fact: Option): string {
  if (isRequired(fact)) return '；一定要写';
  return 'fallback' in fact ? `；不写就是 ${String(fact.fallback)}` : '';
}

function isRequired(fact: Option): boolean {
  return 'required' in fact;
}
