import { guideOf, type Guide } from '../../engine/guide.ts';

const file = 'dist/stations/demo-station/index.html';
const page = (from: string) => `<main><data value="318" data-from="${from}">318 人次</data></main>`;
const bad = page('stations/demo-staton');
const good = page('stations/demo-station');

/** Its example is a page, not a file that an editor writes. */
export const guide: Guide = guideOf(
  [
    '生成的网页里，有数字说不出来自哪一行，有个人信息，从别的网站取东西，或者没有正文区。',
    '有个人信息的，到资料里找到它，删掉。别的是程序的毛病，请告诉维护的人。用 npm run check -- --site dist 可以自己查。',
    '资料都对，页面也可能做错。做好以后再看一遍，错的就不会贴出去。',
  ],
  file,
  [],
  [[bad], [good]],
  { bad: { pages: [{ file, html: bad }] }, good: { pages: [{ file, html: good }] } },
);
