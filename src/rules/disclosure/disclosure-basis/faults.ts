import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('季度公示按项目的规定', 'disclosures/sample-disc-2024-q1', { set: { 依据: 'sample-duty-project' } }),
  fault('结项公示按季度的规定', 'disclosures/sample-disc-closing-resettle', {
    set: { 依据: 'sample-duty-regular' },
  }),
  fault('依据没有期限', 'disclosures/sample-disc-2024-q1', { set: { 依据: 'sample-duty-lottery-limits' } }),
  fault('季度公示按每年的规定', 'disclosures/sample-disc-2024-q1', { set: { 依据: 'duty-lottery-yearly' } }),
  fault('依据空着', 'disclosures/sample-disc-2024-q1', { set: { 依据: '' } }),
  fault('期限删了', 'duties/sample-duty-regular', { set: { 期限规则: '' } }),
  fault('期限改短了', 'duties/sample-duty-regular', {
    set: { 期限规则: '每季结束后十天内；全年的在第二年三月底以前；更正后十天内重新公示' },
  }),
  fault('应公布日期比期限晚一个月', 'disclosures/sample-disc-closing-resettle', {
    set: { 应公布日期: '2025-08-30' },
  }),
  fault(
    '结项期间不是项目的',
    'disclosures/sample-disc-closing-resettle',
    {
      set: { 期间结束: '2025-05-30' },
    },
    ['disclosure-basis', 'disclosure-basis'],
  ),
];
