import { diffAsMarkdown } from '../diff/as-markdown.ts';
import { codeSpan, escapeMarkdown } from '../diff/escape-markdown.ts';
import type { Finding } from '../../data/finding.ts';
import { remedies } from '../../rules/files/stray-file/remedies.ts';
import { text } from '../../text/comment.ts';
import type { Proposal } from './proposal.ts';
import { verdictOf } from './verdict.ts';

/** By this line, which nobody sees, the comment is found again. */
export const marker = '<!-- gongshilan: proposal -->';

/** The host takes 65,536 characters. */
const longest = 60_000;
const mostFindings = 20;

/** The one comment on a proposal: verdict, what to do next and who does it, what is wrong, what changed. */
export function commentText(proposal: Proposal): string {
  const { check, diff, code, links, run } = proposal;
  const verdict = verdictOf(proposal);
  const errors = [...links.map(linkFinding), ...(check?.findings ?? []).filter(({ level }) => level === 'error')];
  const warnings = (diff?.fresh ?? []).filter(({ level }) => level === 'warning');
  const head = [
    marker,
    `## ${verdict.title}`,
    [
      `${text.next}：${verdict.next}`,
      ...(code === 0 ? [] : [verdict.kind === 'nothing' ? text.codeOnly(code) : text.code(code)]),
    ].join('\n\n'),
  ];
  const foot = [
    ...(proposal.built ? [text.preview] : []),
    ...(run === undefined ? [] : [`[${text.run}](${run})`]),
    `<sub>${text.updated}</sub>`,
  ];
  const body = [
    ...findingsSection(text.errors, errors),
    ...findingsSection(text.warnings, warnings),
    ...(diff === undefined || verdict.kind === 'nothing' ? [] : [`## ${text.diff}`, diffAsMarkdown(diff)]),
  ].join('\n\n');
  const [before, after] = [head.join('\n\n'), foot.join('\n\n')];
  return `${[before, cut(body, longest - before.length - after.length), after].filter((part) => part !== '').join('\n\n')}\n`;
}

/** What `check` says of a link where it meets one. */
function linkFinding(file: string): Finding {
  return { rule: 'stray-file', level: 'error', file, line: 1, message: remedies.link(file) };
}

function findingsSection(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const rest = findings.length - mostFindings;
  const items = findings.slice(0, mostFindings).map(findingItem);
  return [`### ${title}`, [...items, ...(rest > 0 ? [`- ${text.more(rest)}`] : [])].join('\n')];
}

/** `data/poli/services.csv:14:5` and the message, with the right text below where it is certain. */
function findingItem({ rule, file, line, column, field, value, message, fix }: Finding): string {
  const place = codeSpan([file, line, column].filter((part) => part !== undefined).join(':'));
  const what = [field, value === undefined ? undefined : `"${shortened(value)}"`, message].filter(
    (part) => part !== undefined,
  );
  const right = fix === undefined || fix === '' ? '' : `\n  ${text.fix}：${codeSpan(fix)}`;
  return `- ${place} ${codeSpan(rule)} ${escapeMarkdown(what.join(' '))}${right}`;
}

function shortened(value: string): string {
  const characters = Array.from(value);
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : value;
}

/** Cuts at the end of a line; a fold that is cut open is closed again. */
function cut(body: string, most: number): string {
  if (body.length <= most) return body;
  const whole = body.slice(0, most - 100);
  const lines = whole.slice(0, whole.lastIndexOf('\n'));
  const open = lines.split('<details>').length > lines.split('</details>').length;
  return `${lines}${open ? '\n\n</details>' : ''}\n\n${text.cut}`;
}
