import { fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('支出的服务是别的项目的', meals, { set: { 服务: 'sample-bath' } }, [
    'service-project',
    'snapshot',
    'steady-words',
  ]),
];
