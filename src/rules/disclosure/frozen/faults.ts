import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('批准过的清单改了名', 'edition-items/sample-item-2024-1-1', { set: { 名称: '临时救助' } }),
  fault('批准过的清单换了服务', 'edition-items/sample-item-2024-1-1', { set: { 服务: 'sample-dibao' } }),
  fault('批准过的清单改了生效日期', 'editions/sample-edition-2024', { set: { 生效日期: '2024-02-01' } }),
];
