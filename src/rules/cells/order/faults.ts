import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('期间没完就公布', 'disclosures/sample-disc-2024-q1', { set: { 公布日期: '2024-03-26' } }),
  fault('日期在将来', meals, { set: { 日期: '2027-04-10' } }, [
    'order',
    'carried-over:warning',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
  ]),
  fault('结束早于开始', 'projects/sample-project-resettle', { set: { 结束日期: '2023-06-30' } }, [
    'order',
    'disclosure-basis@disclosures/sample-disc-closing-resettle',
    'project-period@expenses/sample-exp-2024-032',
  ]),
  fault('更正在将来', 'corrections/sample-correction-2025-2', { set: { 日期: '2027-11-12' } }),
  fault(
    '公示的期间前后颠倒',
    'disclosures/sample-disc-2025-q1',
    { set: { 期间开始: '2025-03-31', 期间结束: '2025-01-01' } },
    ['order', 'disclosure-basis'],
  ),
  fault('重新公示早于原来的', 'disclosures/sample-disc-2025-q3-second', { set: { 公布日期: '2025-10-01' } }),
  fault('应公布早于期间结束', 'disclosures/sample-disc-2025-q1', { set: { 应公布日期: '2025-03-01' } }, [
    'order',
    'disclosure-period',
  ]),
  fault('公布早了一年', 'disclosures/sample-disc-2025-q1', { set: { 公布日期: '2024-04-25' } }),
  fault('公布在将来', 'disclosures/sample-disc-2026-q1', { set: { 公布日期: '2027-04-20' } }),
  fault('数字截至将来', 'figures/sample-fig-beijie-population', { set: { 截至: '2027-12-31' } }),
  fault('核查早于张贴', 'postings/sample-posting-beijie', { set: { 核查日期: '2025-11-12' } }),
  fault('通知结束早于开始', 'alerts/sample-alert-bath', { set: { 结束: '2026-01-31' } }),
  fault('荣誉在将来', 'honours/sample-honour-star', { set: { 日期: '2028-11-21' } }),
  fault('依据失效早于生效', 'duties/sample-duty-project', { set: { 失效: '2023-01-01' } }, ['order', 'basis-in-force']),
  fault('撤并早于成立', 'stations/sample-room-beijie', { set: { 撤并日期: '2020-03-22', 并入: 'sample-station' } }),
  fault('撤并在将来', 'stations/sample-room-beijie', { set: { 撤并日期: '2027-03-22', 并入: 'sample-station' } }),
];
