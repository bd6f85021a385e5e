import { suggestFolder } from '../../src/editing/import/row-home.ts';
import { suggestId, recordText } from '../../src/editing/new/new-record.ts';
import { makeId } from '../../src/editing/import/make-id.ts';
import type { Question } from '../../src/editing/new/question.ts';
import { questionsFor } from '../../src/editing/new/questions.ts';
import { storyQuestions, storyText } from '../../src/editing/new/story.ts';
import type { ChangedText } from '../../src/editing/import/apply-plan.ts';
import type { TableSource } from '../../src/editing/import/table-source.ts';
import type { Vocabulary } from '../../src/data/cells/vocabulary.ts';
import type { Portal } from '../../src/data/portal.ts';
import { tables, type TableName } from '../../src/schema/index.ts';

/** What can be made: what to ask for it, and what its answers become. */
export interface Kind {
  readonly title: string;
  /** For messages about its columns. */
  readonly table: TableName;
  readonly questions: readonly Question[];
  /** `data/poli`, or the folder of texts; undefined where the answers do not tell. */
  folder(answers: ReadonlyMap<string, string>): string | undefined;
  /** Whether a folder is not one for such records. */
  isOutside(folder: string): boolean;
  suggestId(answers: ReadonlyMap<string, string>, folder: string): string;
  isTaken(id: string): boolean;
  write(id: string, answers: ReadonlyMap<string, string>, folder: string): readonly ChangedText[];
}

export function tableKind(
  shelf: TableSource,
  portal: Portal,
  { known, today, data }: { readonly known: Vocabulary; readonly today: string; readonly data: string },
): Kind {
  const { table } = shelf;
  return {
    title: tables[table].title,
    table,
    questions: questionsFor(table, {}, today),
    folder: (answers) => suggestFolder(answers, shelf, portal),
    isOutside: (folder) => !folder.startsWith(`${data}/`),
    suggestId: (answers, folder) => suggestId(answers, folder, shelf, portal),
    isTaken: (id) => shelf.byId.has(id),
    write: (id, texts, folder) => recordText({ id, texts, folder }, shelf, known),
  };
}

export function storyKind(portal: Portal, content: string): Kind {
  const isTaken = (id: string): boolean =>
    portal.content.some(({ collection, slug }) => collection === 'stories' && slug === id);
  return {
    title: '故事',
    table: 'services',
    questions: storyQuestions(),
    folder: () => `${content}/stories`,
    isOutside: (folder) => folder !== `${content}/stories`,
    suggestId: (answers) => makeId(answers.get('place') ?? '', answers.get('title') ?? '', 'story', isTaken),
    isTaken,
    write: (id, answers, folder) => [{ path: `${folder}/${id}.mdx`, text: storyText(answers) }],
  };
}
