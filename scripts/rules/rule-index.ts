import { globSync } from 'node:fs';

export const rulesPath = 'src/rules/generated/rules.ts';

/**
 * The generated list of rules, each exported by the name of its folder. A folder with a rule.ts is a rule; what that exports has
 * the id in one word: `unit-slip` exports `unitSlip`.
 */
export function ruleIndex(): string {
  const exported = globSync('*/*/rule.ts', { cwd: 'src/rules' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const [group = '', id = ''] = path.split('/');
      return `export { ${nameOf(id)} as '${group}/${id}' } from '../${path}';\n`;
    });
  return `// Written by \`npm run rules\` from the folders of the rules. Do not change it by hand.\n${exported.join('')}`;
}

function nameOf(id: string): string {
  return id.replace(/-(?<letter>.)/gu, (_, letter: string) => letter.toUpperCase());
}
