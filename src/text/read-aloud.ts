/** Words of the buttons that read a page aloud. */
export const text = {
  read: '朗读',
  pause: '暂停',
  goOn: '接着读',
  stop: '停止',
} as const;
