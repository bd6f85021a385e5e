/** Words that people put around what they ask for. They may also stand in names, so they are not cut out, but tell little. */
const words = [
  ...[
    '家里',
    '在家',
    '我家',
    '我们',
    '咱们',
    '自己',
    '有人',
    '没人',
    '没有',
    '请人',
    '别人',
    '人家',
    '大家',
    '谁能',
    '谁来',
  ],
  ...[
    '一个',
    '一下',
    '一直',
    '一点',
    '有点',
    '总是',
    '老是',
    '最近',
    '突然',
    '经常',
    '天天',
    '整天',
    '平时',
    '现在',
    '以后',
  ],
  ...[
    '担心',
    '希望',
    '需要',
    '想要',
    '想找',
    '想让',
    '打算',
    '准备',
    '觉得',
    '感觉',
    '知道',
    '可以',
    '能够',
    '不会',
    '不能',
  ],
  ...[
    '免费',
    '收费',
    '花钱',
    '帮忙',
    '帮助',
    '服务',
    '申请',
    '办理',
    '报名',
    '材料',
    '条件',
    '地方',
    '哪里',
    '附近',
    '东西',
    '事情',
    '问题',
  ],
  ...[
    '非常',
    '特别',
    '实在',
    '真的',
    '太大',
    '不了',
    '不好',
    '没法',
    '什么',
    '这个',
    '那个',
    '因为',
    '所以',
    '还有',
    '就是',
  ],
];

/** Whom it is about says less than what is wrong. */
const people = [
  ...[
    '爸爸',
    '妈妈',
    '爷爷',
    '奶奶',
    '姥姥',
    '姥爷',
    '外公',
    '外婆',
    '公公',
    '婆婆',
    '父亲',
    '母亲',
    '爸妈',
    '爹妈',
    '父母',
  ],
  ...[
    '我爸',
    '我妈',
    '我爹',
    '我娘',
    '我奶',
    '我爷',
    '我儿',
    '我家',
    '儿子',
    '女儿',
    '闺女',
    '孙子',
    '孙女',
    '外孙',
    '孩子',
    '小孩',
  ],
  ...[
    '老公',
    '老婆',
    '丈夫',
    '妻子',
    '媳妇',
    '男人',
    '女人',
    '老人',
    '老头',
    '老太',
    '大爷',
    '大妈',
    '大叔',
    '大姐',
    '老汉',
    '家人',
  ],
];

/** How much the pairs of characters of a query tell where they are small talk, by their place: little within a word of it, half at its edge. */
export function fillerWeights(query: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [list, inside, edge] of [
    [words, 0.3, 0.6],
    [people, 0.5, 0.7],
  ] as const) {
    for (const word of list) {
      for (let at = query.indexOf(word); at !== -1; at = query.indexOf(word, at + 1)) {
        for (const each of [at - 1, at + 1]) found.set(each, Math.min(found.get(each) ?? 1, edge));
        found.set(at, Math.min(found.get(at) ?? 1, inside));
      }
    }
  }
  return found;
}

const light = new Set(
  '我你他她它您咱俺们这那哪谁啥么的地得了着过吗呢吧啊呀嘛哦是有没不也都还就又再才很太更最老总想要能会可让叫给把被和跟与对向从到在去来个些点下一几两次回',
);

/** How much two neighbouring characters tell by what they are: those that only hold a sentence together tell less, and where they stand they cut words wrongly (有理 in 有理发). */
export function characterWeight(before: string, character: string): number {
  const count = Number(light.has(before)) + Number(light.has(character));
  return count === 0 ? 1 : count === 1 ? 0.5 : 0.25;
}
