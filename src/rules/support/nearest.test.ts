import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, nearestClause } from './nearest.ts';

test('finds what was meant', () => {
  expect(nearest('养老服務', ['儿童关爱', '养老服务'])).toBe('养老服务');
  expect(nearest('poli-statoin', ['poli', 'poli-station', 'demo-station'])).toBe('poli-station');
  expect(nearest('名稱', ['编号', '名称'])).toBe('名称');
});

test('does not offer what has little in common', () => {
  expect(nearest('联系人', ['编号', '名称', '出处'])).toBeUndefined();
  expect(nearestClause('联系人', ['编号'])).toBe('');
});

test('an equal candidate is always the nearest', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (text, others) => {
      fc.pre(text.trim() === text && text.toLowerCase() === text);
      return nearest(text, [...others, text])?.toLowerCase() === text;
    }),
  );
});
