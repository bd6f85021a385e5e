import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('收款方是拨付方', meals, { set: { 收款方: 'sample-org-city-civil' } }, [
    'paid-to-self',
    'snapshot',
    'steady-words',
  ]),
  fault('收款方是接收机构自己', meals, { set: { 收款方: 'sample-org-town-gov' } }, [
    'paid-to-self',
    'snapshot',
    'steady-words',
  ]),
];
