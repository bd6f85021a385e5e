import { fault, refund, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('冲销自己', refund, { set: { 冲销: 'sample-exp-2025-064' } }, ['cycle', 'snapshot']),
  fault(
    '上游收入写成自己',
    'receipts/sample-rec-county-service-2024',
    {
      set: { 上游收入: 'sample-rec-county-service-2024' },
    },
    ['cycle', 'fund-balance@funds/sample-fund-county-service', 'snapshot'],
  ),
  fault('区划的上级绕圈', 'regions/sample-county', { set: { 上级: 'sample-town' } }, [
    'cycle@regions/sample-town',
    'region-level',
  ]),
  fault(
    '上游收入互相指',
    'receipts/sample-rec-county-contract-2024',
    {
      set: { 上游收入: 'sample-rec-county-service-2024' },
    },
    ['cycle', 'fund-balance@funds/sample-fund-county-service', 'passed-on', 'passed-on:warning'],
  ),
  fault('公示取代自己', 'disclosures/sample-disc-2025-q3-second', { set: { 取代: 'sample-disc-2025-q3-second' } }),
  fault('公示互相取代', 'disclosures/sample-disc-2025-q3', { set: { 取代: 'sample-disc-2025-q3-second' } }, [
    'cycle',
    'order',
  ]),
  fault('并入自己', 'stations/sample-room-beijie', { set: { 撤并日期: '2026-03-22', 并入: 'sample-room-beijie' } }),
];
