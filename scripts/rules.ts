import { writeFileSync } from 'node:fs';
import { openCommand } from './command/open-command.ts';
import { addressesPath, addressList } from './rules/address-list.ts';
import { ruleIndex, rulesPath } from './rules/rule-index.ts';

openCommand({
  name: 'rules',
  help: '加了、移了、删了一条规则或一种页面以后，照着文件夹重写 src/rules/generated/ 里的清单。',
  options: {},
});
writeFileSync(rulesPath, ruleIndex());
writeFileSync(addressesPath, addressList());
