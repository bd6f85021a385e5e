import { parseArgs } from 'node:util';

export const formats = ['text', 'markdown', 'json'] as const;

export interface DiffOptions {
  readonly base: string;
  /** Undefined: the files as they lie there. */
  readonly head: string | undefined;
  /** `a...b`: what happened on b since it parted from a. */
  readonly sinceParting: boolean;
  readonly format: (typeof formats)[number];
}

export type DiffOptionsResult =
  { readonly ok: true; readonly options: DiffOptions } | { readonly ok: false; readonly message: string };

const usage =
  '用法：npm run diff -- 旧版本..新版本 [--format text|markdown|json]。例如 npm run diff -- HEAD.. 看还没有提交的改动，npm run diff -- main..HEAD 看这个分支改了什么。';

/** Reads the command line; a wrong option comes back as a message in Chinese. */
export function readDiffOptions(words: readonly string[]): DiffOptionsResult {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
    const format = formats.find((each) => each === values.format);
    if (format === undefined) return fault(`不认识的格式 "${values.format}"；可用：${formats.join('、')}。`);
    const [range, ...more] = positionals;
    if (range === undefined) return fault('没有写要比较哪两个版本。');
    if (more.length > 0) return fault(`只能写一个范围，这里写了 ${String(positionals.length)} 个。`);
    const [, base = '', dots = '', head = ''] = /^(.*?)(\.{2,3}|$)(.*)$/.exec(range) ?? [];
    const options = { base: base || 'HEAD', head: head || undefined, sinceParting: dots === '...', format };
    return range === '..' || range === '...' ? fault(`范围 "${range}" 两边都空着。`) : { ok: true, options };
  } catch {
    return fault(`不认识的选项：${words.join(' ')}。`);
  }
}

function fault(message: string): DiffOptionsResult {
  return { ok: false, message: `${message}${usage}` };
}
