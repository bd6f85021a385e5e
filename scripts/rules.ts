import { writeFileSync } from 'node:fs';
import { openCommand } from './command/open-command.ts';
import { addressesPath, addressList } from './rules/address-list.ts';
import { ruleIndex, rulesPath } from './rules/rule-index.ts';
import { digestsPath, sampleDigests } from './rules/sample-digests.ts';

openCommand({
  name: 'rules',
  help: '加了、移了、删了一条规则或一种页面，或者改了示例镇以后，重写 src/rules/generated/：清单和示例镇的特征。',
  options: {},
});
writeFileSync(rulesPath, ruleIndex());
writeFileSync(addressesPath, addressList());
const digests = sampleDigests();
if (digests !== undefined) writeFileSync(digestsPath, digests);
