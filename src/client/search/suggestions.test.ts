import { expect, it } from 'vitest';
import { testIndex } from '../../../tests/fixtures/client/search-index.ts';
import { suggestionsFor } from './suggestions.ts';

const { namesIndex } = await testIndex();

it.each([
  ['送', ['送饭上门', '盒饭送家']],
  ['泊里', ['泊里镇', '泊里镇社工站']],
  ['吃饭', ['吃饭没人做']],
  ['理发', []],
  ['，', []],
])('suggests for %s what the site has, the shortest first', (typed, suggestions) => {
  expect(suggestionsFor(typed, namesIndex)).toEqual(suggestions);
});
