/** Words of the comment on a proposal. */
export const text = {
  verdicts: {
    unfinished: '没有检查完',
    errors: (count: number) => `还不能公布：有 ${String(count)} 处错误`,
    build: '还不能公布：网页没有生成',
    corrections: (count: number) => `还不能公布：缺 ${String(count)} 条更正`,
    nothing: '资料没有变',
    warnings: (count: number) => `可以公布，有 ${String(count)} 处新的提醒`,
    clean: '可以公布',
  },
  next: '下一步',
  nexts: {
    unfinished: '**维护的人**：请看这次运行的记录，查明为什么没有检查完。提交的人不用做什么。',
    errors:
      '**提交的人**：照下面说的改。在网页上改就行：打开那个文件，点铅笔，改好再提交到同一个分支。改好以后会自动再查一遍，这条留言也跟着更新。',
    build: '**维护的人**：资料没有错，网页却没有生成，请看这次运行的记录。提交的人不用做什么。',
    corrections: '**提交的人**：把下面列的更正添到更正表里，写明理由。公布过的账可以改，但要说清楚改了什么、为什么。',
    warnings: '**提交的人**：看一眼下面的提醒，是写错就改，没有错就回一句。**管这个文件夹的人**：看过就可以合并。',
    clean: '**管这个文件夹的人**：看一遍下面的改动，没有问题就合并。合并以后网站会自动更新。',
    nothing: '**维护的人**：资料没有变，请看程序和其他文件。',
  },
  code: (count: number) =>
    `这次还改了 ${String(count)} 个不是资料的文件。**管程序的人**也要看过。资料和程序请尽量分两次提交，资料可以先合并。`,
  codeOnly: (count: number) => `这次改了 ${String(count)} 个不是资料的文件，检查用的是合并以前的程序。`,
  errors: '错误，改好才能公布',
  warnings: '新的提醒',
  fix: '改成',
  more: (count: number) => `还有 ${String(count)} 处，全部的在运行记录里`,
  diff: '改了什么',
  preview: '改好的网站可以先看：在运行记录最下面下载“网站预览”，解压后打开。',
  run: '这次的运行记录',
  updated: '这条留言由检查程序写，每次提交后更新，不会越积越多。',
  cut: '后面还有，太长了没有列出。',
} as const;
