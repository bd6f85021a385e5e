import { isUtf8 } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { townData } from '../../src/editing/init/town-data.ts';
import type { TownAnswers } from '../../src/editing/init/town-answers.ts';

const folder = fileURLToPath(new URL('../../templates/town', import.meta.url));

/**
 * Every file of a town's repository, by its path: its data, and what lies in `templates/town`, where `dot-` stands for the dot with
 * which a name begins, and `{{…}}` for an answer.
 */
export function townFiles(answers: TownAnswers, today: string, program: string): ReadonlyMap<string, string> {
  const { town, files, publisher } = townData(answers, today);
  const { name, station, site, repository } = answers;
  const values: Readonly<Record<string, string>> = { town, publisher, name, station, site, repository, program };
  const written = nodeFiles.list(folder).map((path) => {
    const bytes = nodeFiles.read(`${folder}/${path}`);
    if (!isUtf8(bytes)) throw new Error(`templates/town/${path} is not a text.`);
    const fill = (text: string): string =>
      text.replaceAll(/\{\{([a-z]+)\}\}/g, (_, key: string) =>
        path.endsWith('.json') ? JSON.stringify(values[key] ?? '').slice(1, -1) : (values[key] ?? ''),
      );
    return [path.replaceAll(/(^|\/)dot-/g, '$1.'), fill(new TextDecoder().decode(bytes))] as const;
  });
  return new Map([...written, ...files]);
}
