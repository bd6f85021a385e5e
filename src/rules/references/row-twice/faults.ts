import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('文件记了两遍', 'documents/sample-doc-audit-2024', { copyAs: 'sample-doc-audit-2024-b' }, [
    'row-twice@documents/sample-doc-audit-2024-b',
  ]),
  fault(
    '一个数写了两个值',
    'figures/sample-fig-beijie-population',
    { copyAs: 'sample-fig-beijie-population-b', set: { 数值: '2296', 写法: '2296人' } },
    ['row-twice@figures/sample-fig-beijie-population-b'],
  ),
  fault('机构写了两行', 'organizations/sample-org-print', { copyAs: 'sample-org-print-b' }, [
    'row-twice@organizations/sample-org-print-b',
  ]),
  fault('一格里写了两遍', 'disclosures/sample-disc-2024-q1', { set: { 张贴地点: 'sample-dongjie；sample-dongjie' } }, [
    'row-twice',
    'posting-place',
  ]),
];
