/** Words of what keeps a place on the device: they come with the page, so nothing else may stand here. */
export const text = {
  forget: '忘掉',
  keep: '记住这个地方',
  keptNow: '已经记住了，只记在这台设备上。',
  forgot: '忘掉了。',
} as const;
