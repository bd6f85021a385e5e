import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '../../src/rules/engine/describe.ts';
import { newFindings } from '../../src/editing/import/check-change.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { writeFiles } from '../edit/write-files.ts';
import { settings } from '../settings/settings.ts';
import { formatAnswers, type Answers } from './answer-file.ts';
import type { Collected } from './from-file.ts';
import type { Kind } from './kind.ts';

/**
 * Writes the record if nothing is wrong with it, and says so; `asked`: the answers were typed and are kept where it is. Gives the
 * exit code: 0 written, 1 not.
 */
export function writeRecord(kind: Kind, collected: Collected, asked?: string): number {
  const { id, answers, folder } = collected;
  const changed = kind.write(id, answers, folder);
  const findings = newFindings(changed, { files: nodeFiles, ...settings });
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    console.error(['这样写进去会出错，所以什么也没有写：', ...errors.map((each) => `  ${describe(each)}`)].join('\n'));
    if (asked !== undefined)
      console.error(keepAnswers({ table: asked, to: folder, answers: new Map([...answers, ['id', id]]) }));
    return 1;
  }
  const trouble = writeFiles(changed);
  if (trouble !== undefined) {
    console.error(trouble);
    return 1;
  }
  console.log(`写好了：${kind.title} ${id}，在 ${changed.map(({ path }) => path).join('、')}。`);
  for (const warning of findings) console.log(`  提醒 ${describe(warning)}`);
  return 0;
}

function keepAnswers(answers: Answers): string {
  const path = join(tmpdir(), `gongshilan-answers-${String(process.pid)}.json`);
  writeFileSync(path, formatAnswers(answers));
  return `你的回答存在 ${path}。改好以后运行 npm run new -- --answers ${path}，不用从头再答。`;
}
