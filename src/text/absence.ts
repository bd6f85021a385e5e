/** Words for what nobody has published: who ought to, under which duty, and how to ask for it. */
export const text = {
  heading: '还没有公布的',
  missing: '这个网站没有找到：',
  who: '该公布的是',
  unknownWho: '文件没有写明该由谁公布。',
  duty: '依据：',
  deadline: '期限：',
  ask: '想知道？这封信可以照抄',
  government: '写给行政机关：收到以后 20 个工作日内要答复。',
  other: '写给机构：先问它，没有答复再问它的主管部门。',
  parts: {
    goal: '要做成什么',
    content: '做了哪些事',
    results: '效果',
    budget: '预算和支出',
    receipts: '收入',
    expenses: '支出',
    money: '账目',
    services: '服务清单',
    disclosures: '公示',
    instalments: '分期付款',
  },
  /** The letter, ready to copy. Blanks are filled in by hand. */
  letter: (who: string, government: boolean, about: string, missing: string) =>
    government
      ? `政府信息公开申请\n\n${who}：\n\n根据《中华人民共和国政府信息公开条例》第二十七条，申请公开：${about}的${missing}。涉及资金的，请写明每一笔的日期、金额、用途和收款单位。\n\n请按照第三十三条，自收到申请之日起 20 个工作日内答复。\n\n申请人：＿＿＿＿　联系方式：＿＿＿＿　希望怎样拿到：＿＿＿＿\n日期：＿＿＿＿年＿＿月＿＿日`
      : `${who}：\n\n我想了解${about}的${missing}。公开渠道上没有找到，请公布，或者告诉我在哪里能看到。涉及资金的，请写明每一笔的日期、金额、用途和收款单位。\n\n署名：＿＿＿＿　联系方式：＿＿＿＿\n日期：＿＿＿＿年＿＿月＿＿日`,
  editOpen: '打开这一页的资料文件',
} as const;
