import { expect, test } from 'vitest';
import { fullPlace, isNoSpace } from './no-space.ts';

const system = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path });
const plenty = (): number => 1e9;

test.each([
  system('ENOSPC'),
  system('EDQUOT'),
  new Error('No space left on device (os error 28)'),
  new Error('There is not enough space on the disk. (os error 112)'),
  new Error('rolldown', { cause: system('ENOSPC') }),
  new AggregateError([new Error('x'), system('ENOSPC')], 'two'),
])('%s tells of a full disk', (error) => {
  expect(isNoSpace(error)).toBe(true);
});

test.each([system('ENOENT'), new Error('space'), 'ENOSPC', undefined])('%s does not', (error) => {
  expect(isNoSpace(error)).toBe(false);
  expect(fullPlace(error, ['/a'], plenty)).toBeUndefined();
});

test('an error that has itself for its cause ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(isNoSpace(error)).toBe(false);
});

test('the place: the disk that has nothing left, else the file of which the error tells, else the first folder', () => {
  const free = (folder: string): number => (folder === '/small' ? 4096 : 1e9);
  expect(fullPlace(new Error('Something went wrong inside'), ['/a', '/small'], free)).toBe('/small');
  expect(fullPlace(system('ENOSPC', '/a/b.html'), ['/a'], plenty)).toBe('/a/b.html');
  expect(fullPlace(system('ENOSPC'), ['/a', '/b'], () => undefined)).toBe('/a');
});
