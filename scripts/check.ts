import { settings } from './settings/settings.ts';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BuiltHtml } from '../src/rules/engine/rule.ts';
import { correctedLines } from '../src/rules/people/corrected-line.ts';
import { checked } from '../src/rules/engine/index.ts';
import { decode } from '../src/data/files/decode.ts';
import { loadPortal } from '../src/data/load.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { readPictures } from '../src/data/files/picture.ts';
import { findingsGithub } from './print/findings-github.ts';
import { findingsJson } from './print/findings-json.ts';
import { findingsMarkdown } from './print/findings-markdown.ts';
import { findingsText } from './print/findings-text.ts';
import type { Report } from './print/report.ts';

const formats = ['text', 'json', 'github', 'markdown'] as const;
type Format = (typeof formats)[number];

process.exitCode = main(process.argv.slice(2));

/** Checks everything and prints what it found. Gives the exit code: 0 publishable, 1 an error found, 2 wrongly called. */
function main(words: readonly string[]): number {
  const options = readOptions(words);
  if (options === undefined) {
    console.error(
      `用法：npm run check -- [--format ${formats.join('|')}] [--site dist]。请改好选项再运行；不写选项就是 text，只查资料。`,
    );
    return 2;
  }
  const { format, site } = options;
  if (site !== undefined && nodeFiles.list(site).length === 0) {
    console.error(`没有 ${site} 这个文件夹，或者里面是空的。请先运行 npm run build。`);
    return 2;
  }
  const report = check(site);
  console.log(print(report, format));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summary !== undefined && summary !== '') appendFileSync(summary, findingsMarkdown(report));
  return report.findings.some((finding) => finding.level === 'error') ? 1 : 0;
}

function print(report: Report, format: Format): string {
  switch (format) {
    case 'json':
      return findingsJson(report);
    case 'github':
      return findingsGithub(report);
    case 'markdown':
      return findingsMarkdown(report).trimEnd();
    case 'text':
      return findingsText(report, process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  }
}

function check(site: string | undefined): Report {
  const { sources, today } = settings;
  const portal = loadPortal(nodeFiles, sources);
  const pictures = readPictures(nodeFiles, ['public', sources.content]);
  const { findings, count } = checked({
    portal,
    today,
    publicFiles: nodeFiles.list('public'),
    pictures,
    pages: pagesOf(site),
  });
  return {
    findings,
    rows: portal.files.reduce((sum, file) => sum + file.rows, 0),
    excused: count,
    corrected: correctedLines(findings, textOf),
    handbook: `${portal.config.site}/handbook/rules/`,
  };
}

function textOf(file: string): string | undefined {
  const decoded = decode(nodeFiles.read(file));
  return decoded.ok ? decoded.text : undefined;
}

/** The pages of a built site, one at a time: all of them together would not fit. */
function* pagesOf(site: string | undefined): Iterable<BuiltHtml> {
  if (site === undefined) return;
  for (const path of nodeFiles.list(site)) {
    const file = `${site}/${path}`;
    if (path.endsWith('.html')) yield { file, html: textOf(file) ?? '' };
  }
}

interface Options {
  readonly format: Format;
  /** Folder of a built site that is to be checked too. */
  readonly site: string | undefined;
}

/** The options given; undefined, after saying why, where the words are not understood. */
function readOptions(words: readonly string[]): Options | undefined {
  try {
    const options = { format: { type: 'string', default: 'text' }, site: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...words], options });
    const format = formats.find((each) => each === values.format);
    if (format !== undefined) return { format, site: values.site?.replace(/\/+$/, '') };
    console.error(`不认识的格式 "${values.format}"；可用：${formats.join('、')}。`);
  } catch {
    console.error(`不认识的选项：${words.join(' ')}。`);
  }
  return undefined;
}
