import { command } from '../command/command.ts';

/** Ids have five digits. China has about 40,000 towns and streets. */
export const mostStations = 99_999;

export const sampleCommand = command({
  name: 'sample',
  help: '编一个任意大小的地区，写成资料文件夹，用来试快慢。同一个种子数总是写出一样的内容。',
  options: {
    stations: { kind: 'whole', hint: '站点数', least: 1, most: mostStations, required: true, help: '几个站点' },
    seed: {
      kind: 'whole',
      hint: '种子数',
      least: 0,
      most: Number.MAX_SAFE_INTEGER,
      fallback: 1,
      help: '换一个数，内容就不同',
    },
    out: { kind: 'text', hint: '放样本的文件夹', required: true, help: '写到哪里' },
  },
});
