import { globSync } from 'node:fs';

export const rulesPath = 'src/rules/generated/rules.ts';

/** The generated list of rules. A folder with a rule.ts is a rule; its export has the id in one word: `unit-slip` exports `unitSlip`. */
export function ruleIndex(): string {
  const exported = globSync('*/*/rule.ts', { cwd: 'src/rules' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => `export { ${nameOf(path.split('/')[1] ?? '')} } from '../${path}';\n`);
  return `// Written by \`npm run rules\` from the folders of the rules. Do not change it by hand.\n${exported.join('')}`;
}

function nameOf(id: string): string {
  return id.replace(/-(?<letter>.)/gu, (_, letter: string) => letter.toUpperCase());
}
