import { storyFile, storySaying } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '文章引用的编号找不到，或者引用的那一格是空的。',
    '照提示改成最接近的编号，或者先在表里加上那一行。',
    '引用不到，页面上就是一个空洞。',
  ],
  storyFile,
  [],
  [storySaying('饭由<Ref to="stations/demo-staton" />送。'), storySaying('饭由<Ref to="stations/demo-station" />送。')],
);
