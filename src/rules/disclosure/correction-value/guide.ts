import { guideOf, type Guide } from '../../engine/guide.ts';
import { corrections, spent } from '../example-correction.ts';

export const guide: Guide = guideOf(
  [
    '更正写的新值和现在的不一样，或者新值和原值一样。',
    '看那一格现在写的是什么。后来又改过的，再写一条更正。',
    '更正是给居民看的改动记录，说的和做的要一样。',
  ],
  'data/demo/corrections.csv',
  corrections,
  [
    ['c1,expenses,e1,金额（元）,948.00,984.00,两个数字打反了,居民,2024-02-01'],
    ['c1,expenses,e1,金额（元）,984.00,948.00,两个数字打反了,居民,2024-02-01'],
  ],
  { others: spent },
);
