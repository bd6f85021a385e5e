import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('季度不完整', 'disclosures/sample-disc-2024-q2', { set: { 期间结束: '2024-05-31' } }, [
    'disclosure-period',
    'disclosure-basis',
  ]),
  fault('重新公示没写取代', 'disclosures/sample-disc-2025-q3-second', { set: { 取代: '' } }, [
    'disclosure-period',
    'disclosure-period',
    'disclosure-basis',
  ]),
  fault('取代了别的季度', 'disclosures/sample-disc-2025-q3-second', {
    set: { 取代: 'sample-disc-2025-q2' },
  }),
  fault(
    '应公布日期错了两年',
    'disclosures/sample-disc-2024-q1',
    {
      set: { 应公布日期: '2026-04-30' },
    },
    ['disclosure-period', 'disclosure-basis'],
  ),
  fault('应公布晚了一个月', 'disclosures/sample-disc-2025-q1', { set: { 应公布日期: '2025-05-30' } }, [
    'disclosure-period',
    'disclosure-basis',
  ]),
  fault('应公布晚了半年', 'disclosures/sample-disc-2025-q1', { set: { 应公布日期: '2025-10-30' } }, [
    'disclosure-period',
    'disclosure-basis',
  ]),
  fault('季度写成年度', 'disclosures/sample-disc-2025-q1', { set: { 期间类型: '年度' } }, [
    'disclosure-period',
    'disclosure-gap@disclosures/sample-disc-2025-q2',
  ]),
  fault('贴出去了没有公布日期', 'disclosures/sample-disc-2024-q1', { set: { 公布日期: '' } }, [
    'disclosure-period',
    'snapshot@data/sample-town/disclosed/sample-disc-2024-q1.sha256:1',
  ]),
];
