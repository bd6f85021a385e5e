import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-comment-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function comment(...words: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
} {
  const program = join(import.meta.dirname, 'comment.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

describe('npm run comment', () => {
  it('says what is missing where the reports are missing or nonsense', () => {
    const without = comment('--reports', join(folder, 'nowhere'));
    expect([without.code, without.out]).toMatchInlineSnapshot(`
      [
        0,
        "<!-- gongshilan: proposal -->

      ## 没有检查完

      下一步：**维护的人**：请看这次运行的记录，查明为什么没有检查完。提交的人不用做什么。

      <sub>这条留言由检查程序写，每次提交后更新，不会越积越多。</sub>
      ",
      ]
    `);
    writeFileSync(join(folder, 'check.json'), '{"findings":{"__proto__":1}}');
    writeFileSync(join(folder, 'diff.json'), 'null');
    expect(comment('--reports', folder).out).toBe(without.out);
  });

  it('called wrongly: exit 2, in Chinese', () => {
    const runs = [comment(), comment('--reports', folder, '--run', 'no address'), comment('--what')];
    const how = '用法：npm run comment -- --reports 文件夹 [--run 网址]';
    expect(runs.map(({ code, out, error }) => [code, out, error.trim()])).toEqual([
      [2, '', `--reports 要填文件夹。\n${how}`],
      [2, '', `--run 要填网址，写全（https://……），现在是“no address”。\n${how}`],
      [2, '', `不认识的选项：--what。\n${how}`],
    ]);
  });
});
