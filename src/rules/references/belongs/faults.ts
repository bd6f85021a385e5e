import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('资金不知道属于谁', 'funds/sample-fund-food', { set: { 接收站点: '' } }),
  fault('站点是别的站', meals, { set: { 站点: 'sample-room-hewan' } }, ['belongs:warning', 'snapshot']),
  fault('收入记到别的站', 'receipts/sample-rec-lottery-2025-grant', { set: { 站点: 'sample-room-hewan' } }, [
    'belongs:warning',
    'snapshot',
  ]),
  fault('项目换了站点', 'projects/sample-project-meals', { set: { 站点: 'sample-room-beijie' } }, ['belongs:warning']),
];
