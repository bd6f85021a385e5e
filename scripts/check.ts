import { parseArgs } from 'node:util';
import { runChecks } from '../src/checks/index.ts';
import { readEnvironment } from '../src/model/environment.ts';
import { loadPortal } from '../src/model/load.ts';
import { nodeFiles } from '../src/model/node-files.ts';
import { findingsJson } from './print/findings-json.ts';
import { findingsText, type Report } from './print/findings-text.ts';

const formats = ['text', 'json'] as const;
type Format = (typeof formats)[number];

process.exitCode = main(process.argv.slice(2));

/** Checks everything and prints what it found. Gives the exit code: 0 publishable, 1 an error found, 2 wrongly called. */
function main(words: readonly string[]): number {
  const format = readFormat(words);
  if (format === undefined) {
    console.error(`用法：npm run check -- [--format ${formats.join('|')}]。请改好选项再运行；不写选项就是 text。`);
    return 2;
  }
  const report = check();
  const inColour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  console.log(format === 'json' ? findingsJson(report) : findingsText(report, inColour));
  return report.findings.some((finding) => finding.level === 'error') ? 1 : 0;
}

function check(): Report {
  const { sources, today } = readEnvironment(process.env, () => new Date());
  const portal = loadPortal(nodeFiles, sources);
  const findings = runChecks({ portal, today, publicFiles: nodeFiles.list('public') });
  return { findings, rows: portal.files.reduce((sum, file) => sum + file.rows, 0) };
}

/** The format asked for; undefined, after saying why, where the words are not understood. */
function readFormat(words: readonly string[]): Format | undefined {
  try {
    const { values } = parseArgs({ args: [...words], options: { format: { type: 'string', default: 'text' } } });
    const found = formats.find((format) => format === values.format);
    if (found === undefined) console.error(`不认识的格式 "${values.format}"；可用：${formats.join('、')}。`);
    return found;
  } catch {
    console.error(`不认识的选项：${words.join(' ')}。`);
    return undefined;
  }
}
