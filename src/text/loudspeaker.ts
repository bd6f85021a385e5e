/** Words of the text for the village loudspeaker. Written to be heard: short sentences, no figures. */
export const text = {
  link: '大喇叭广播稿',
  title: '大喇叭广播稿',
  description: (station: string) => `${station}的广播稿：照着念，说清有哪些服务、打什么电话。`,
  lead: (minutes: string) => `照着念就行，${minutes}左右。慢一点念，电话念两遍。`,
  hint: '数字都写成了念法，电话里的一念“幺”。点上面的“朗读”，可以先听一遍。要打印：按 Ctrl 加 P。',
  hello: (station: string) => `乡亲们，居民朋友们，大家好！这里是${station}。`,
  notice: '先说一个通知。',
  offer: '过日子遇到难处，可以来找我们。我们能帮的忙，说几样给大家听。',
  more: '还有别的服务，都写在村里、社区里的公示栏上，请大家去看看，也可以打电话问。',
  call: (phone: string) => `找我们，打电话：${phone}。再说一遍，电话是：${phone}。`,
  noPhone: '电话还没有公布，请直接到站里来。',
  hours: (hours: string) => `${hours}，都有人在。`,
  address: (address: string) => `我们的地址是：${address}。`,
  events: '近期有活动，欢迎大家来。',
  event: (when: string, where: string, name: string) => `${when}，在${where}，${name}。`,
  complaint: (phone: string) => `觉得我们哪里做得不好，请打监督电话：${phone}。`,
  bye: '家里有老人不方便听广播的，请您转告一声。谢谢大家，祝家家平安！',
  minutes: (halves: number) => {
    const words = ['半分钟', '一分钟', '一分半钟', '两分钟', '两分半钟', '三分钟', '三分半钟', '四分钟'];
    return words[Math.min(Math.max(halves, 1), words.length) - 1] ?? '';
  },
} as const;
