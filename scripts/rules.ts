import { writeFileSync } from 'node:fs';
import { openCommand } from './command/open-command.ts';
import { ruleIndex } from './rules/rule-index.ts';

openCommand({
  name: 'rules',
  help: '加了、移了、删了一条规则以后，照着文件夹重写规则的清单：src/rules/generated/。',
  options: {},
});
for (const [path, text] of ruleIndex()) writeFileSync(path, text);
