/** The three funds of a station. */
export type FundKey = 'lottery' | 'fiscal' | 'community';

export interface SpendPlan {
  /** Month and day, MM-DD. */
  readonly on: string;
  readonly category: string;
  readonly summary: string;
  /** Place in the list of services, from 0: what the money was spent on. */
  readonly service?: number;
  readonly payee: 'operator' | 'grocer' | 'printer' | 'group';
}

export interface ReceiptPlan {
  readonly fund: FundKey;
  readonly kind: 'allocated' | 'donated' | 'interest';
  readonly on: string;
  /** Bounds of the amount in 元. */
  readonly yuan: readonly [low: number, high: number];
  /** Payments made out of this receipt, all later than it: so no balance can ever fall below zero. */
  readonly spends: readonly SpendPlan[];
}

/** One year of accounts: 7 receipts and 13 payments. */
export const yearPlan: readonly ReceiptPlan[] = [
  {
    fund: 'lottery',
    kind: 'allocated',
    on: '03-10',
    yuan: [30_000, 60_000],
    spends: [
      { on: '04-18', category: 'exp-materials', summary: '四点半课堂文具', service: 11, payee: 'printer' },
      { on: '05-20', category: 'exp-activity', summary: '邻里活动场地和讲师', service: 29, payee: 'operator' },
      { on: '06-25', category: 'exp-service', summary: '购买独居老人探访服务', service: 6, payee: 'operator' },
    ],
  },
  {
    fund: 'lottery',
    kind: 'allocated',
    on: '08-12',
    yuan: [30_000, 60_000],
    spends: [
      { on: '09-10', category: 'exp-materials', summary: '义诊耗材和防滑垫', service: 7, payee: 'grocer' },
      { on: '10-22', category: 'exp-service', summary: '购买困境儿童陪伴服务', service: 13, payee: 'operator' },
      { on: '11-28', category: 'exp-activity', summary: '重阳节和家长课堂活动', service: 16, payee: 'operator' },
    ],
  },
  {
    fund: 'fiscal',
    kind: 'allocated',
    on: '02-20',
    yuan: [20_000, 50_000],
    spends: [
      { on: '04-02', category: 'exp-operation', summary: '上半年站点水电和办公', payee: 'operator' },
      { on: '07-08', category: 'exp-training', summary: '社工培训和督导', payee: 'operator' },
      { on: '10-15', category: 'exp-operation', summary: '下半年站点水电和办公', payee: 'operator' },
    ],
  },
  {
    fund: 'community',
    kind: 'donated',
    on: '01-15',
    yuan: [3_000, 20_000],
    spends: [
      { on: '02-06', category: 'exp-relief', summary: '春节慰问困难家庭', service: 3, payee: 'group' },
      { on: '03-28', category: 'exp-materials', summary: '助餐点餐具', service: 5, payee: 'grocer' },
    ],
  },
  {
    fund: 'community',
    kind: 'donated',
    on: '05-16',
    yuan: [3_000, 20_000],
    spends: [{ on: '06-01', category: 'exp-relief', summary: '儿童节礼物', service: 13, payee: 'group' }],
  },
  {
    fund: 'community',
    kind: 'donated',
    on: '09-05',
    yuan: [3_000, 20_000],
    spends: [{ on: '09-30', category: 'exp-relief', summary: '中秋节慰问老人', service: 6, payee: 'group' }],
  },
  { fund: 'community', kind: 'interest', on: '12-21', yuan: [10, 60], spends: [] },
];
