export const head = {
  title: '楼道里的灯',
  summary: '一句话',
  place: 'poli',
  station: 'poli-station',
  method: '社区',
  period: '2025 年春天',
  anonymised: 'true',
  consent: '公开报道',
  consent_code: 'news',
  consent_expires: '2027-12-31',
  photo_policy: 'none',
  reviewer: '站长',
  sources: '[news]',
};
export const headings =
  '## 当时的难处\n\n甲\n\n## 我们做了什么\n\n乙\n\n## 现在怎样\n\n丙\n\n## 花了多少\n\n丁\n\n## 还没解决的\n\n戊\n';

export const story = (changes: Readonly<Record<string, string | undefined>> = {}, body = headings) => {
  const matter: Readonly<Record<string, string | undefined>> = { ...head, ...changes };
  const lines = Object.entries(matter).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return { 'content/stories/light.mdx': `---\n${lines.join('\n')}\n---\n\n${body}` };
};
export const page = (body: string, folder = 'models') => ({
  [`content/${folder}/a.mdx`]: `---\ntitle: 甲\nsummary: 乙\nplaces: []\nstations: []\nprojects: []\nfunds: []\nservices: []\nsources: []\norder: 1\n---\n${body}\n`,
});
