import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('贴在县里', 'postings/sample-posting-beijie', { set: { 区划: 'sample-county' } }),
  fault('贴在别的村，那里已经有了', 'postings/sample-posting-beijie', { set: { 区划: 'sample-nanjie' } }, [
    'posting-place',
    'posting-place@postings/sample-posting-nanjie',
  ]),
  fault('一处写了两遍', 'postings/sample-posting-beijie', { copyAs: 'sample-posting-beijie-b' }, [
    'posting-place',
    'posting-place@postings/sample-posting-beijie-b',
  ]),
  fault('旧版写成在位', 'postings/sample-posting-beijie', { set: { 公示版: 'sample-edition-2024' } }),
  fault('张贴早于这一版一年', 'postings/sample-posting-beijie', { set: { 张贴日期: '2025-01-09' } }),
  fault('公示贴到不归它管的地方', 'disclosures/sample-disc-2024-q1', { set: { 张贴地点: 'sample-county' } }, [
    'posting-place',
    'posting-place',
  ]),
  fault('公示的站点换成社工室', 'disclosures/sample-disc-2024-q1', { set: { 站点: 'sample-room-hewan' } }),
  fault('公示只贴了一处', 'disclosures/sample-disc-2024-q1', { set: { 张贴地点: 'sample-dongjie' } }),
];
