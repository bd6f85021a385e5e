import { describe, expect, it } from 'vitest';
import { createRepository } from './repository.ts';

const at = { file: 'data/甲 县/services.csv', line: 14 };

describe('addresses of the repository', () => {
  it('lead to a line to read and to edit on GitHub and Gitee', () => {
    const github = createRepository({ repository: 'https://github.com/town/board', branch: 'main' });
    expect([github.line(at), github.edit(at), github.commit('abc'), github.history]).toEqual([
      'https://github.com/town/board/blob/main/data/%E7%94%B2%20%E5%8E%BF/services.csv#L14',
      'https://github.com/town/board/edit/main/data/%E7%94%B2%20%E5%8E%BF/services.csv#L14',
      'https://github.com/town/board/commit/abc',
      'https://github.com/town/board/commits/main',
    ]);
    const gitee = createRepository({ repository: 'https://gitee.com/town/board', branch: 'master' });
    expect(gitee.edit(at)).toMatch(/^https:\/\/gitee\.com\/town\/board\/edit\/master\/data\//);
    expect(gitee.folder('data')).toBe('https://gitee.com/town/board/tree/master/data');
  });

  it('have the form of GitLab there, by its name or where portal.json says so', () => {
    const cloud = createRepository({ repository: 'https://gitlab.com/town/board', branch: 'main' });
    const own = createRepository({ repository: 'https://git.town.example/board', branch: 'a/b', host: 'gitlab' });
    expect([cloud.edit({ file: 'data/a.csv', line: 2 }), own.line({ file: 'data/a.csv', line: 2 })]).toEqual([
      'https://gitlab.com/town/board/-/edit/main/data/a.csv#L2',
      'https://git.town.example/board/-/blob/a%2Fb/data/a.csv#L2',
    ]);
    expect(own.report('纠错', '一&二')).toBe(
      'https://git.town.example/board/-/issues/new?issue%5Btitle%5D=%E7%BA%A0%E9%94%99&issue%5Bdescription%5D=%E4%B8%80%26%E4%BA%8C',
    );
  });

  it('are not mistaken for GitLab by another part of the name', () => {
    const other = createRepository({ repository: 'https://github.com/gitlab-town/board', branch: 'main' });
    expect(other.commit('abc')).toBe('https://github.com/gitlab-town/board/commit/abc');
  });
});
