/** Why the history of the data is missing or cut off, and what to do, for whoever builds the site. */
export const historyGap = {
  'no-git': '这台机器上没有 Git。请先安装 Git，再生成一次。',
  'foreign-owner': (folder: string) =>
    `这个文件夹是另一个用户的，Git 不肯读。请运行 git config --global --add safe.directory "${folder}"，再生成一次。`,
  'no-repository': '资料文件夹不在 Git 仓库里（例如是下载的压缩包）。请用 git clone 取得仓库，在那里生成。',
  'no-commits': '资料还没有提交过。请先用 git commit 提交，再生成一次。',
  incomplete: '这份仓库里缺一部分历史。请重新完整地克隆一份（不加 --filter），再生成一次。',
  shallow:
    '这份仓库只有最近的历史。请运行 git fetch --unshallow；在 CI 上把取回的深度设为全部（GitHub 是 fetch-depth: 0，GitLab 是 GIT_DEPTH: 0）。',
  lead: '修改记录读不全，页面上的修改日期和“数据变动”会缺：',
  required: '修改记录读不全，没有生成网站，原来的网站没有动（写了 --require-history）：',
};
