import { guideOf, type Guide } from '../../engine/guide.ts';
import { corrections, spent } from '../example-correction.ts';

export const guide: Guide = guideOf(
  [
    '更正说的表、行或列找不到。',
    '表写表名（例如 expenses），行写编号，列写中文列名，都照抄。',
    '指不到那一格，居民就看不出改了什么。',
  ],
  'data/demo/corrections.csv',
  corrections,
  [
    ['c1,expenses,e2,金额（元）,984.00,948.00,两个数字打反了,居民,2024-02-01'],
    ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2024-02-01'],
  ],
  { others: spent },
);
