/** Words of the short pages of a large region. */
export const text = {
  whole: (station: string) => `在${station}的页面看这个站的全部服务`,
  townOf: (town: string) => `${town}的全部服务、账目和故事`,
  listOf: (place: string) => `回到${place}`,
  wider: (place: string) => `${place}还有哪里有`,
} as const;
