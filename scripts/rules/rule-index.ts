import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/rules';
const head = '// Written by `npm run rules` from the folders of the rules. Do not change it by hand.\n';

/** The generated lists of rules: their texts by path. A folder with a rule.ts is a rule, its parent folder is its group. */
export function ruleIndex(): ReadonlyMap<string, string> {
  const groups = subfolders(folder)
    .map((group) => ({ group, ids: subfolders(join(folder, group)).filter((id) => isRule(group, id)) }))
    .filter(({ ids }) => ids.length > 0);
  return new Map([
    [`${folder}/generated/rules.ts`, rulesText(groups)],
    [`${folder}/generated/guides.ts`, guidesText(groups)],
  ]);
}

interface Group {
  readonly group: string;
  readonly ids: readonly string[];
}

function subfolders(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

function isRule(group: string, id: string): boolean {
  return existsSync(join(folder, group, id, 'rule.ts'));
}

function rulesText(groups: readonly Group[]): string {
  const rules = groups
    .flatMap(({ group, ids }) => ids.map((id) => ({ group, id })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const imports = rules.map(({ group, id }) => `import { ${nameOf(id)} } from '../${group}/${id}/rule.ts';\n`);
  const names = rules.map(({ id }) => `  ${nameOf(id)},\n`);
  return `${head}${imports.join('')}import type { Rule } from '../engine/rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
${names.join('')}];
`;
}

function guidesText(groups: readonly Group[]): string {
  const imports = groups.flatMap(({ group, ids }) =>
    ids.map((id) => `import { guide as ${nameOf(id)} } from '../${group}/${id}/guide.ts';\n`),
  );
  const entries = groups.map(({ group, ids }) => {
    const guides = ids.map((id) => `    ${id === nameOf(id) ? id : `'${id}': ${nameOf(id)}`},\n`);
    return `  ${group}: {\n${guides.join('')}  },\n`;
  });
  return `${head}${imports.join('')}
/** The guide of every rule, by group and id. */
export const guidesByGroup = {
${entries.join('')}};
`;
}

/** The name of what a rule.ts exports: `unit-slip` exports `unitSlip`. */
function nameOf(id: string): string {
  return id.replace(/-(?<letter>.)/gu, (_, letter: string) => letter.toUpperCase());
}
