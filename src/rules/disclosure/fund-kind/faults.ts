import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('捐赠写成拨入', 'receipts/sample-rec-food-2024', { set: { 类别: '拨入' } }, ['fund-kind', 'snapshot']),
  fault('年度和名称不一样', 'funds/sample-fund-lottery-2024', { set: { 年度: '2023' } }, ['fund-kind', 'fund-papers']),
  fault('福彩写成其他', 'funds/sample-fund-lottery-2024', { set: { 类型: '其他' } }),
  fault('社区基金写成捐赠', 'funds/sample-fund-hewan', { set: { 类型: '社会捐赠' } }, ['fund-kind', 'fund-whole']),
  fault(
    '两笔资金同名',
    'funds/sample-fund-lottery-2025',
    {
      set: { 名称: '2024年市级福利彩票公益金（老年人福利）' },
    },
    ['fund-kind', 'fund-kind'],
  ),
  fault('年度两个数字打反', 'funds/sample-fund-lottery-2024', { set: { 年度: '2042' } }, [
    'fund-kind',
    'fund-papers',
    'fund-parties',
  ]),
  fault('名称有年份，年度空着', 'funds/sample-fund-lottery-2024', { set: { 年度: '' } }),
];
