import { shownCell } from '../../src/editing/import/shown-cell.ts';
import type { Portal } from '../../src/data/portal.ts';
import type { Collected } from './from-file.ts';
import { titleOf } from './from-file.ts';
import type { Kind } from './kind.ts';

/** What is about to be written, one filled answer a line. */
export function recordLines(kind: Kind, { id, answers, folder }: Collected, portal: Portal): readonly string[] {
  const filled = kind.questions.filter(({ key }) => (answers.get(key) ?? '') !== '');
  return [
    '',
    `新增${kind.title} ${id}，写进 ${folder}`,
    ...filled.map(
      (question) => `  ${titleOf(question)}：${shownCell(portal, question.column, answers.get(question.key) ?? '')}`,
    ),
    '',
  ];
}
