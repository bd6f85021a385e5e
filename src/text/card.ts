/** Words of the card that a resident makes of a station's services. */
export const text = {
  title: '点单卡',
  lead: '挑出您想要的几项，做成一张大字卡片：给社工看、印出来，或者打电话时照着念。只留在您这台设备的网址里，不会发给别人。',
  start: '挑几项，做成卡片',
  tick: '要这一项',
  ticked: (count: number) => (count === 0 ? '还没有挑' : `挑了 ${String(count)} 项`),
  show: '看卡片',
  clear: '全部取消',
  wanted: '我想要的服务',
  say: '打电话可以这样说',
  sentence: (station: string, items: string) => `您好，我想问${station}清单上的这几项：${items}。怎么办理？`,
  call: '打电话',
  complaint: '监督电话',
  print: '打印',
  close: '关上',
  address: '地址',
} as const;
