import { nodeFlags } from '../node-flags.mjs';
import { ofProgram } from '../program-folder.ts';
import type { Step } from './steps.ts';

/** What must hold in a town's repository before a change is merged: that its data is right, and the site that is made of it whole. */
export const townStages: readonly (readonly Step[])[] = [
  [{ name: 'check', title: '检查资料', command: [...nodeFlags('check'), ofProgram('scripts/check.ts')] }],
  [{ name: 'build', title: '生成网站', command: [...nodeFlags('build'), ofProgram('scripts/build.ts')] }],
  [
    { name: 'links', title: '每一处链接', command: [ofProgram('scripts/links.ts'), 'dist'], needs: 'build' },
    {
      name: 'numbers',
      title: '每一个数再算一遍',
      command: [ofProgram('scripts/recompute.ts'), 'dist'],
      needs: 'build',
    },
  ],
  [
    {
      name: 'pages',
      title: '生成的网页',
      command: [...nodeFlags('check'), ofProgram('scripts/check.ts'), '--site', 'dist'],
      needs: 'build',
    },
  ],
];
