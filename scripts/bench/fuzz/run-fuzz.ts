import { readFileSync } from 'node:fs';
import { fixFile } from '../../../src/editing/fix/fix-file.ts';
import { createVocabulary, type Vocabulary } from '../../../src/data/cells/vocabulary.ts';
import {
  excelCsv,
  excelUnicode,
  excelUtf8,
  plain,
  write,
  type Dialect,
} from '../../../tests/fixtures/data/dialects.ts';
import { parseCsv } from '../../../src/data/csv/csv.ts';
import { loadPortal } from '../../../src/data/load.ts';
import { nodeFiles } from '../../../src/data/files/node-files.ts';
import type { TableName } from '../../../src/schema/index.ts';
import { command } from '../../command/command.ts';
import { openCommand } from '../../command/open-command.ts';
import { say } from '../../print/progress.ts';
import { createRandom } from '../../sample/random.ts';
import { differing, silentChange } from './judge.ts';
import { drawMutation, mutate, type Mutation } from './mutate.ts';
import { look, type Look } from './subject.ts';

const declared = command({
  name: 'bench -- fuzz',
  help: '逐个字节改坏真实的文件再读，看有没有崩溃、有没有悄悄变了的数据。',
  options: {
    mutations: { kind: 'whole', hint: '次数', least: 1, most: 1_000_000_000, fallback: 100_000, help: '改坏多少次' },
    seed: {
      kind: 'whole',
      hint: '种子数',
      least: 0,
      most: Number.MAX_SAFE_INTEGER,
      fallback: 1,
      help: '换一个数，改的地方就不同',
    },
  },
});

/** Real files, with as many rows as show everything: quotes, lists, dates, amounts, empty ends. */
const sources: readonly (readonly [TableName, path: string])[] = [
  ['services', 'data/poli/services.csv'],
  ['expenses', 'data/sample-town/expenses.csv'],
  ['figures', 'data/poli/figures.csv'],
  ['documents', 'data/sample-town/documents.csv'],
];
const mostRows = 12;
const dialects: Readonly<Record<string, Dialect>> = {
  'UTF-8': plain,
  'CSV UTF-8': excelUtf8,
  GBK: excelCsv,
  Unicode: excelUnicode,
};

interface Subject {
  readonly name: string;
  readonly table: TableName;
  readonly bytes: Uint8Array;
  readonly before: Look & { kind: 'read' };
}

/**
 * `npm run bench -- fuzz`: changes single bytes of real files, 100,000 times, and reads them. Exit code 1 where reading or fixing
 * crashed, or where data changed and nobody was told.
 */
export function runFuzz(args: readonly string[]): number {
  const options = openCommand(declared, args).values;
  const known = createVocabulary(loadPortal(nodeFiles, { data: 'data', content: 'content' }));
  const subjects = sources.flatMap(([table, path]) => subjectsOf(table, path));
  const started = performance.now();
  const failures: string[] = [];
  let refused = 0;
  for (let round = 0; round < options.mutations && failures.length < 20; round++) {
    const subject = subjects[round % subjects.length];
    if (subject === undefined) break;
    const random = createRandom(options.seed, String(round));
    const mutation = drawMutation(subject.bytes.length, random);
    const outcome = attempt(subject, mutation, round % 20 === 0 ? known : undefined);
    if (outcome === 'refused') refused++;
    else if (outcome !== undefined) failures.push(`${subject.name} ${JSON.stringify(mutation)}：${outcome}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `改坏 ${String(options.mutations)} 次（${String(subjects.length)} 个文件），整个文件被拒 ${String(refused)} 次，用了 ${seconds} 秒。`,
  );
  for (const failure of failures) console.error(failure);
  say(failures.length === 0 ? '没有崩溃，也没有悄悄改变的数据。' : `有 ${String(failures.length)} 处不对。`);
  return failures.length === 0 ? 0 : 1;
}

/** `known`: also fix the damaged file, with these words known. */
function attempt(subject: Subject, mutation: Mutation, known: Vocabulary | undefined): string | undefined {
  const bytes = mutate(subject.bytes, mutation);
  try {
    const after = look(subject.table, bytes);
    const wrong = known === undefined ? undefined : wrongFix(subject.table, bytes, known);
    if (wrong !== undefined) return wrong;
    if (after.kind === 'refused') return 'refused';
    return silentChange(subject.before, after, lineOf(subject.bytes, mutation.offset));
  } catch (error) {
    return `崩溃：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Fixing a damaged file keeps the rows that can be read, and a second time changes nothing. */
function wrongFix(table: TableName, bytes: Uint8Array, known: Vocabulary): string | undefined {
  const once = fixFile(table, bytes, known);
  if (!once.ok) return undefined;
  const again = fixFile(table, Buffer.from(once.text), known);
  if (!again.ok || again.text !== once.text) return '整理两次和一次不一样';
  const [before, after] = [look(table, bytes), look(table, Buffer.from(once.text))];
  if (before.kind === 'refused' || after.kind === 'refused') return undefined;
  const kept = Map.groupBy(after.rows.values(), (row) => row['id']);
  for (const row of before.rows.values()) {
    // The one cell that was damaged may have been put right.
    const isKept = kept.get(row['id'])?.some((now) => differing(row, now).length <= 1);
    if (isKept !== true) return `整理丢了或改了一行：${JSON.stringify(row)}`;
  }
  return undefined;
}

function subjectsOf(table: TableName, path: string): readonly Subject[] {
  const records = parseCsv(readFileSync(path, 'utf8')).records.slice(0, mostRows + 1);
  return Object.entries(dialects).map(([name, dialect]) => {
    const bytes = write(
      records.map(({ cells }) => cells),
      dialect,
    );
    const before = look(table, bytes);
    if (before.kind === 'refused') throw new Error(`${path} cannot be read as ${name}`);
    return { name: `${path}（${name}）`, table, bytes, before };
  });
}

/** The physical line in which a byte stands. A line feed is the byte 0A in each of these encodings. */
function lineOf(bytes: Uint8Array, offset: number): number {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  let line = 1;
  for (let at = 0; at < offset - (isWide ? offset % 2 : 0); at++) {
    if (bytes[at] === 0x0a && (!isWide || (at % 2 === 0 && bytes[at + 1] === 0))) line++;
  }
  return line;
}
