import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentSpec, newestTag, withSpec } from './program-spec.mjs';

const town = (spec: string): string =>
  ['{', '  "name": "gongshilan",', '  "dependencies": {', `    "gongshilan": "${spec}"`, '  }', '}', ''].join('\n');
const git = 'git+https://gitee.com/town/board.git';

describe("the line of a town's package.json that names its program", () => {
  it('is found among the dependencies only', () => {
    expect(currentSpec(town('1.2.0'))).toBe('1.2.0');
    expect(currentSpec('{ "scripts": { "gongshilan": "1.2.0" }, "dependencies": { "other": "1.0.0" } }')).toBe(
      undefined,
    );
  });

  it.each([
    ['1.2.0', '1.3.0', '1.3.0'],
    ['1.2.0', 'v1.3.0', '1.3.0'],
    [`${git}#v1.2.0`, '1.3.0', `${git}#v1.3.0`],
    [`${git}#v1.2.0`, 'v1.3.0', `${git}#v1.3.0`],
    ['1.2.0', `${git}#v1.3.0`, `${git}#v1.3.0`],
    ['1.2.0', 'https://host.example/gongshilan-1.3.0.tgz', 'https://host.example/gongshilan-1.3.0.tgz'],
    ['1.2.0', 'gongshilan-1.3.0.tgz', 'file:gongshilan-1.3.0.tgz'],
    ['1.2.0', '1.3.0.tgz', 'file:1.3.0.tgz'],
    ['file:../one.tgz', resolve('..', '新 版', 'two.tgz'), 'file:../新 版/two.tgz'],
    ['file:../one.tgz', '$&-$1.tgz', 'file:$&-$1.tgz'],
  ])('%s becomes, where %s is wanted, %s, and nothing else changes', (before, wanted, after) => {
    expect(withSpec(town(before), wanted)).toBe(town(after));
  });

  it('names a packed file from the town, wherever below it the caller stands', () => {
    expect(withSpec(town('1.2.0'), '../new.tgz', resolve('data'))).toBe(town('file:new.tgz'));
  });
});

describe('the newest tag of a repository', () => {
  it('is the highest version by its numbers; other tags are passed over', () => {
    const tags = ['v1.9.0', 'v1.10.0', 'v1.2.30', 'v2.0.0-rc.1', 'nightly'].map((tag) => `0123abc\trefs/tags/${tag}`);
    expect(newestTag(tags.join('\n'))).toBe('1.10.0');
    expect(newestTag('')).toBe(undefined);
  });
});
