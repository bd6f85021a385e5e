import { defineTable } from '../column.ts';
import { id } from '../common-columns.ts';

export const editionItems = defineTable({
  name: 'edition-items',
  title: '公示版条目',
  help: '一版清单里的一项，定下后不再改。',
  label: 'name',
  page: 'none',
  listedOn: [],
  place: ['edition'],
  belongs: [],
  money: 'none',
  columns: {
    id,
    edition: { title: '公示版', help: '属于哪一版。', type: 'ref', to: 'editions', required: true },
    item_no: { title: '序号', help: '清单上的序号。', type: 'text', required: true },
    service: { title: '服务', help: '对应哪项服务。', type: 'ref', to: 'services', required: true },
    name: { title: '名称', help: '这一版印的名称。', type: 'text', required: true },
  },
});
