import { settings } from './settings/settings.ts';
import { appendFileSync } from 'node:fs';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { withSlashes } from '../src/data/files/within.ts';
import { checkPortal } from './check/check-portal.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { findingsGithub } from './print/findings-github.ts';
import { findingsJson } from './print/findings-json.ts';
import { findingsMarkdown } from './print/findings-markdown.ts';
import { findingsText } from './print/findings-text.ts';
import type { Report } from './print/report.ts';

const declared = command({
  name: 'check',
  help: '检查全部资料和文章，逐处说明哪里不对、怎么改。没有错误结果是 0，有错误是 1。',
  options: {
    format: { kind: 'choice', choices: ['text', 'json', 'github', 'markdown'], fallback: 'text', help: '写成什么样子' },
    site: { kind: 'text', hint: '文件夹', help: '连同生成好的网站一起查，例如 dist；不写就只查资料' },
  },
});

const print = {
  json: findingsJson,
  github: findingsGithub,
  markdown: (report: Report) => findingsMarkdown(report).trimEnd(),
  text: (report: Report) => findingsText(report, process.stdout.isTTY && process.env['NO_COLOR'] === undefined),
};

process.exitCode = main();

/** Checks everything and prints what it found. Gives the exit code: 0 publishable, 1 an error found, 2 wrongly called. */
function main(): number {
  const { format, site: named } = openCommand(declared).values;
  const site = named === undefined ? undefined : withSlashes(named).replace(/\/+$/, '');
  if (site !== undefined && nodeFiles.list(site).length === 0) {
    console.error(`没有 ${site} 这个文件夹，或者里面是空的。请先运行 npm run build。`);
    return 2;
  }
  const report = checkPortal(settings, site);
  console.log(print[format](report));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summary !== undefined && summary !== '') appendFileSync(summary, findingsMarkdown(report));
  return report.findings.some((finding) => finding.level === 'error') ? 1 : 0;
}
