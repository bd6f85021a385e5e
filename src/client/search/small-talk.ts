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

/** How much the pairs of characters of a query tell where they are small talk, by their place: little within a word of it, half at its edge. */
export function smallTalk(query: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const word of words) {
    for (let at = query.indexOf(word); at !== -1; at = query.indexOf(word, at + 1)) {
      for (const edge of [at - 1, at + 1]) found.set(edge, Math.min(found.get(edge) ?? 1, atEdge));
      found.set(at, within);
    }
  }
  return found;
}

const within = 0.3;
const atEdge = 0.6;
