import { writeFileSync } from 'node:fs';
import { openCommand } from './command/open-command.ts';
import { ruleIndex, rulesPath } from './rules/rule-index.ts';

openCommand({
  name: 'rules',
  help: '加了、移了、删了一条规则以后，照着文件夹重写规则的清单：src/rules/generated/rules.ts。',
  options: {},
});
writeFileSync(rulesPath, ruleIndex());
