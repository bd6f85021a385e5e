import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('少公示了一季', 'disclosures/sample-disc-2024-q3', { set: { 站点: 'sample-centre' } }, [
    'disclosure-gap@disclosures/sample-disc-2024-q4',
    'correction-disclosure@corrections/sample-correction-2025-1',
  ]),
];
