/** Words that stand outside the portal: on pictures beside a shared link, and in frames of other sites. */
export const text = {
  servicesOf: (place: string) => `${place}的服务`,
  services: '能帮的事',
  moneyOf: (fund: string) => `${fund}：收入和支出`,
  more: (count: number) => `还有 ${String(count)} 项服务`,
  from: (portal: string) => `出自${portal}`,
  whole: '看完整的一页',
  look: '看看样子',
  copy: '放到别的网站上',
  copyHint: '把下面这段代码复制到网页里，就能看到这一块。资料更新了，那边也跟着更新。',
} as const;

/** The words on the pictures. The portal's name is not among them: towns differ, the pictures do not. */
export const pictures = {
  board: ['公示栏', '社工站做了什么，钱花在哪里，都写着'],
  services: ['找服务', '谁能申请，带什么，打哪个电话'],
  stations: ['社工站', '有哪些服务，做了什么，怎么找'],
  places: ['看地方', '这个地方的社工站、服务和账目'],
  money: ['钱花在哪里', '每一笔都从来源写到凭证'],
  stories: ['身边的故事', '难处、做法、结果，花了多少'],
  data: ['数据和手册', '可以下载，可以核对，可以改正'],
} as const;
