import { expect, test } from 'vitest';
import { visibleControls } from './visible-controls.ts';

test.each([
  ['\u001b[31m红\u001b[0m', '␛[31m红␛[0m'],
  ['\u001b]0;标题\u0007', '␛]0;标题␇'],
  ['\u009b2J\u0085', '<009B>2J<0085>'],
  ['a\rb\bc\u007f\0', 'a␍b␈c␡␀'],
  ['\u202e倒\u2066', '<202E>倒<2066>'],
  ['一行\n\t又一行 🙂', '一行\n\t又一行 🙂'],
])('%j is shown as %s', (text, shown) => {
  expect(visibleControls(text)).toBe(shown);
});
