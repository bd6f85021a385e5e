import type { Row } from '../../src/schema/index.ts';

type Cost = Row<'services'>['cost'];

/** One of the 31 services that every sample station offers. */
export interface ServiceTemplate {
  readonly itemNo: string;
  readonly category: string;
  readonly name: string;
  readonly summary: string;
  readonly audience: string;
  readonly need: string;
  readonly alias: string;
  readonly cost: Cost;
}

type Entry = readonly [name: string, summary: string, audience: string, need: string, alias: string, cost?: Cost];

const categories: readonly (readonly [category: string, entries: readonly Entry[]])[] = [
  [
    'cat-relief',
    [
      ['低保和救助政策咨询', '讲清能领哪些救助，帮您对一对条件', 'aud-poor', 'need-money', '吃低保'],
      ['临时救助陪办', '家里突然有难，陪您把临时救助办下来', 'aud-poor', 'need-money', '急用钱'],
      ['困难家庭走访', '每季度上门看望，有变化及时报上去', 'aud-poor', 'need-care', '来家看看'],
      ['爱心物资发放', '米面油和换季衣物，按需要送到家', 'aud-poor', 'need-money', '领米面'],
      ['重病家庭帮扶', '帮大病家庭算清报销，找救助渠道', 'aud-poor', 'need-health', '看病报销'],
    ],
  ],
  [
    'cat-elderly',
    [
      ['老人助餐', '给做饭不便的老人送一顿热午饭', 'aud-elderly', 'need-meal', '没人给老人做饭', 'partly_charged'],
      ['独居老人探访', '每周打电话或上门，看老人好不好', 'aud-alone', 'need-care', '老人没人管'],
      ['健康义诊', '每月一次量血压、测血糖、看眼睛', 'aud-elderly', 'need-health', '量血压'],
      ['上门理发', '给出门不便的老人上门理发', 'aud-elderly', 'need-home', '理发'],
      ['适老化小改造', '装扶手、铺防滑垫，少摔一跤', 'aud-elderly', 'need-home', '装扶手', 'partly_charged'],
      ['老人手机课堂', '教老人用手机挂号、付款、看孩子', 'aud-elderly', 'need-papers', '不会用手机'],
    ],
  ],
  [
    'cat-children',
    [
      ['四点半课堂', '放学后有人看、有人教，家长下班再接', 'aud-children', 'need-after-school', '孩子放学没人管'],
      ['作业辅导', '大学生志愿者陪孩子写作业', 'aud-children', 'need-study', '辅导作业'],
      ['困境儿童陪伴', '固定社工陪着孩子，一个月至少两次', 'aud-hard-children', 'need-child-mind', '孩子不说话'],
      ['暑期看护班', '暑假白天有人看护，有课有游戏', 'aud-children', 'need-after-school', '假期没人带'],
      ['儿童心理支持', '孩子心里有事，可以找人慢慢说', 'aud-children', 'need-child-mind', '孩子厌学'],
      ['家长课堂', '和家长聊聊怎么跟孩子说话', 'aud-resident', 'need-child-mind', '孩子不听话'],
    ],
  ],
  [
    'cat-governance',
    [
      ['邻里纠纷调解', '邻居闹矛盾，有人居中说和', 'aud-resident', 'need-quarrel', '邻居吵架'],
      ['居民议事会', '大家的事坐下来商量着办', 'aud-resident', 'need-quarrel', '提意见'],
      ['楼院环境整治', '一起清楼道、种花、分垃圾', 'aud-resident', 'need-volunteer', '楼道脏'],
      ['志愿者报名', '想出一份力，来登记、有培训', 'aud-volunteer', 'need-volunteer', '当志愿者'],
      ['社区社会组织培育', '帮兴趣队伍立规矩、找资源', 'aud-worker', 'need-train', '办队伍'],
    ],
  ],
  [
    'cat-affairs',
    [
      ['办事代办陪办', '手续不会办，我们代办或陪您跑', 'aud-resident', 'need-papers', '办证明'],
      ['婚姻家庭辅导', '两口子过不到一起，先来聊聊', 'aud-resident', 'need-quarrel', '两口子吵架'],
      ['丧事办理咨询', '家里人走了，手续怎么办我们告诉您', 'aud-resident', 'need-bereaved', '办丧事'],
      ['残疾人证陪办', '陪您评残、领证、领补贴', 'aud-disabled', 'need-papers', '办残疾证'],
      ['退役军人帮扶', '帮退役军人问政策、找活干', 'aud-veteran', 'need-job', '当过兵'],
    ],
  ],
  [
    'cat-resettlement',
    [
      ['新居民引路', '刚搬来，带您认路认人认办事窗口', 'aud-resettled', 'need-new-place', '刚搬来'],
      ['手艺培训', '学一门手艺，帮您找到活', 'aud-resettled', 'need-job', '学手艺'],
      ['新邻居活动', '一起包饺子、看电影，认识新邻居', 'aud-resettled', 'need-lonely', '不认识人'],
      ['心情驿站', '换了地方心里不踏实，来坐坐说说', 'aud-resettled', 'need-mood', '心里烦'],
    ],
  ],
];

/** Six categories and 31 services, numbered 1-1 … 6-4 as on the printed list. */
export const serviceList: readonly ServiceTemplate[] = categories.flatMap(([category, entries], group) =>
  entries.map(([name, summary, audience, need, alias, cost = 'free'], index) => ({
    itemNo: `${String(group + 1)}-${String(index + 1)}`,
    category,
    name,
    summary,
    audience,
    need,
    alias,
    cost,
  })),
);
