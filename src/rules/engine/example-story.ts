export const storyFile = 'content/stories/lunch.mdx';

const head = {
  title: '中午有饭吃了',
  summary: '做不了饭的老人，中午有人把饭送来。',
  place: 'demo',
  station: 'demo-station',
  method: '个案',
  period: '2023年',
  anonymised: 'true',
  consent: '书面同意',
  consent_code: 'TY-2026-001',
  consent_expires: '2028-12-31',
  photo_policy: 'none',
  reviewer: '督导',
};

const body = [
  '## 当时的难处',
  '',
  '她手抖，端不住锅。',
  '',
  '## 我们做了什么',
  '',
  '和食堂商量，每天送一份。',
  '',
  '## 现在怎样',
  '',
  '中午有热饭。',
  '',
  '## 花了多少',
  '',
  '饭钱由镇里补一半。',
  '',
  '## 还没解决的',
  '',
  '周末还没有人送。',
];

/** The lines of a whole story of the fictional town, with some entries of its head and some lines of its body written anew. */
export function storyText(
  entries: Readonly<Partial<Record<keyof typeof head, string>>>,
  replace: (line: string) => string | undefined = (line) => line,
): readonly string[] {
  const lines = Object.entries({ ...head, ...entries })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', ...body.map(replace).filter((line) => line !== undefined)];
}

/** A story of a child. */
export function childStory(sentence: string): readonly string[] {
  const words = { title: '孩子放学有地方去', summary: '放学没人接的孩子，有人陪着写作业。' };
  return storyText(words, (line) => (line === '她手抖，端不住锅。' ? sentence : line));
}

/** A story that says this sentence under 现在怎样. */
export function storySaying(sentence: string): readonly string[] {
  return storyText({}, (line) => (line === '中午有热饭。' ? sentence : line));
}
