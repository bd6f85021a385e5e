/** Words of the box that asks where somebody is. The names of places are looked for on the device; nothing is sent. */
export const text = {
  title: '我在哪里？',
  label: '乡镇、街道、县或者村的名字',
  placeholder: '例如 泊里镇',
  find: '找',
  choose: '或者一级一级选：',
  allPlaces: '全部地方',
  kept: '您选过的地方：',
  none: (name: string) => `网站上还没有叫“${name}”的地方。可以打下面的电话问，或者从省份一级一级找。`,
  more: '还有别的，多打一个字。',
} as const;
