import { expect, test } from 'vitest';
import { marker } from './comment-text.ts';
import { ownComment, proposalNumber } from './place.ts';

const pull = (number: number, sha: string) => ({ number, head: { sha, ref: 'x' }, title: '$(rm -rf /)' });

test('the proposal is the open one with this commit', () => {
  const answer = JSON.stringify([pull(3, 'a'), pull(7, 'b')]);
  expect([proposalNumber(answer, 'b'), proposalNumber(answer, 'c'), proposalNumber('[]', 'a')]).toEqual([
    7,
    undefined,
    undefined,
  ]);
});

test('our comment has our mark and is ours', () => {
  const comment = (id: number, login: string, body: string) => ({ id, user: { login }, body });
  const mine = comment(5, 'github-actions[bot]', `${marker}\n\n旧的`);
  const others = [comment(1, 'somebody', `${marker}\n`), comment(2, 'github-actions[bot]', `看 ${marker}`)];
  expect(ownComment(JSON.stringify([others, [mine]]))).toBe(5);
  expect(ownComment(JSON.stringify([others]))).toBeUndefined();
  expect(ownComment(JSON.stringify([[{ ...mine, user: null }]]))).toBeUndefined();
});

test.each(['', '{}', '[{"number":"1; rm -rf /","head":{"sha":"a"}}]', '[{"number":-1,"head":{"sha":"a"}}]'])(
  'an answer that is no list of proposals stops the step: %s',
  (answer) => {
    expect(() => proposalNumber(answer, 'a')).toThrow();
  },
);
