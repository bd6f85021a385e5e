import { defineTable } from '../column.ts';
import { checkedBy, checkedOn, id, sources } from '../shared-columns.ts';

export const stations = defineTable({
  name: 'stations',
  title: '站点',
  help: '一个社工站、社工室、指导中心或志愿服务站。',
  columns: {
    id,
    name: { title: '名称', help: '站点的名称。', type: 'text', required: true },
    kind: {
      title: '类型',
      help: '哪一类站点。',
      type: 'enum',
      values: ['指导中心', '总站', '社工站', '社工室', '服务中心', '志愿服务站'],
      required: true,
    },
    region: { title: '区划', help: '站点在哪个区划。', type: 'ref', to: 'regions', required: true },
    parent: { title: '上级站点', help: '上一级站点的编号。', type: 'ref', to: 'stations' },
    supervisor: { title: '主管单位', help: '主管的机构。', type: 'ref', to: 'organizations' },
    operator: { title: '运营机构', help: '日常运营的机构。', type: 'ref', to: 'organizations' },
    founded: { title: '成立日期', help: '知道到哪一天就写到哪一天，例如 2021-04。', type: 'date' },
    closed_on: { title: '撤并日期', help: '撤销，或者并入别的站的日期。还在办的空着。', type: 'date' },
    merged_into: {
      title: '并入',
      help: '并到哪个站，写那个站的编号。以前的资料和账留在原来的站。',
      type: 'ref',
      to: 'stations',
    },
    model: { title: '服务模式', help: '原文的叫法，例如 1+1+20+42+2N。', type: 'text' },
    brand: { title: '服务品牌', help: '服务品牌的名称。', type: 'text' },
    address: { title: '地址', help: '办公地址，方便居民上门。', type: 'text' },
    phone: {
      title: '电话',
      help: '对外公开的办公电话，一格一个。只有工作手机的站，机主同意公开，可以写 11 位手机号；私人的号码不写。',
      type: 'phone',
    },
    complaint_phone: { title: '监督电话', help: '投诉和监督用的公开电话，写法和 电话 一样。', type: 'phone' },
    hours: {
      title: '开放时间',
      help: '例如 周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30。',
      type: 'hours',
    },
    serves: {
      title: '服务区划',
      help: '服务哪些村和社区，几个用分号隔开。',
      type: 'ref',
      to: 'regions',
      list: true,
    },
    summary: { title: '简介', help: '一两句话说清这个站做什么。', type: 'text' },
    nature: {
      title: '资料性质',
      help: '本站自己公开、从报道摘编，或示例。',
      type: 'enum',
      values: ['自主公开', '报道摘编', '示例'],
      required: true,
    },
    checked_on: checkedOn,
    checked_by: checkedBy,
    sources,
  },
});
