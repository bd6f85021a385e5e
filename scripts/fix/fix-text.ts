import { visibleControls } from '../../src/data/cells/visible-controls.ts';
import pc from 'picocolors';
import type { Change } from '../../src/editing/fix/change.ts';
import type { FixedFile, FixOutcome } from './fix-folder.ts';

interface Circumstances {
  /** Nothing was written, only looked at. */
  readonly dry: boolean;
  /** Why the files could not be written. */
  readonly trouble: string | undefined;
  /** Pictures out of which something was taken. */
  readonly pictures: readonly string[];
}

/** What `fix` did, file by file, one change a line; then what it left to the editor; then one closing line. */
export function fixText(outcome: FixOutcome, { dry, trouble, pictures }: Circumstances, inColour: boolean): string {
  const { bold, yellow, red, green } = pc.createColors(inColour);
  const lines: string[] = [];
  for (const { path, result } of outcome.files) {
    if (!result.ok) {
      lines.push(bold(path), `  ${red('没有动')} 第 ${String(result.line)} 行：${result.reason}`, '');
      continue;
    }
    if (result.changes.length === 0 && result.questions.length === 0) continue;
    lines.push(bold(path));
    for (const change of result.changes) lines.push(`  ${visibleControls(sentence(change))}`);
    for (const change of result.questions) lines.push(`  ${yellow('请你看')} ${visibleControls(sentence(change))}`);
    lines.push('');
  }
  for (const path of pictures) lines.push(bold(path), '  去掉照片里藏着的拍摄信息（地点、时间、相机），画面没有变', '');
  const count = pictures.length + sum(outcome.files, (file) => (file.result.ok ? file.result.changes.length : 0));
  const closing = trouble === undefined ? close(outcome, pictures.length, count, dry) : red(trouble);
  return [...lines, count === 0 && trouble === undefined && lines.length === 0 ? green(closing) : closing].join('\n');
}

function close({ files, changed }: FixOutcome, pictures: number, count: number, dry: boolean): string {
  const refused = files.filter((file) => !file.result.ok).length;
  const asked = sum(files, (file) => (file.result.ok ? file.result.questions.length : 0));
  const rest = [
    refused === 0 ? '' : `${String(refused)} 个文件读不出来，没有动。`,
    asked === 0 ? '' : `有 ${String(asked)} 处要你自己看一看。`,
  ].join('');
  const written = changed.length + pictures;
  const many = `${String(written)} 个文件，共 ${String(count)} 处`;
  if (written === 0) return rest === '' ? '都很整齐，没有要改的。' : `没有改什么。${rest}`;
  if (dry) return `能改好 ${many}。这次只是看看，什么也没有写；要改请运行 npm run fix -- --write。${rest}`;
  return `改好了 ${many}。${rest}可以再运行 npm run check 看看。`;
}

function sentence({ line, text }: Change): string {
  return line === undefined ? text : `第 ${String(line)} 行 ${text}`;
}

function sum(files: readonly FixedFile[], count: (file: FixedFile) => number): number {
  return files.reduce((total, file) => total + count(file), 0);
}
