import { fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('备注写了捐赠人的姓名', 'receipts/sample-rec-hewan-2025-small', {
    set: { 备注: '李某国捐赠' },
  }),
  fault(
    '摘要写了授课人的姓名',
    'expenses/sample-exp-2024-014',
    {
      set: { 摘要: '社工考前辅导班，付给王某国老师' },
    },
    ['named-person', 'snapshot'],
  ),
];
