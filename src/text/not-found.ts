export const text = {
  title: '找不到这一页',
  description: '这个地址没有内容。',
  lead: '地址可能写错了，或者这一页已经撤下。',
  then: '可以从这里接着找：',
} as const;
