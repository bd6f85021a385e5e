import { expect, it } from 'vitest';
import { findPlaces, type NamedPlace } from './find-places.ts';

const places: readonly NamedPlace[] = [
  ['sd', '山东省', -1],
  ['qd', '青岛市', 0],
  ['pl', '泊里镇', 1, '泊里'],
  ['pn', '泊南镇', 1],
  ['gd', '广东省', -1],
  ['dp', '大泊里村', 2],
];

const told = (typed: string): readonly string[] => findPlaces(places, typed).found.map(({ id }) => id);

it('the name itself, then what begins so, then what holds it', () => {
  expect(told('泊里')).toEqual(['pl', 'dp']);
  expect(told(' 泊 ')).toEqual(['pl', 'pn']);
  expect(told('泊南镇')).toEqual(['pn']);
  expect(findPlaces(places, '泊里').found[0]).toEqual({ id: 'pl', name: '泊里镇', way: '山东省 青岛市' });
});

it('with the place above before it', () => {
  expect(told('青岛泊里')).toEqual(['pl']);
  expect(told('广东泊里')).toEqual([]);
});

it('nothing for nothing, and not for what no place is called', () => {
  expect(told('  ')).toEqual([]);
  expect(told('张家界')).toEqual([]);
});

it('says that there are more than it shows', () => {
  const many = Array.from({ length: 30 }, (_, index): NamedPlace => [`c${String(index)}`, '城关镇', -1]);
  const { found, more } = findPlaces(many, '城关');
  expect([found.length, more]).toEqual([12, true]);
});
