import { storyFile, storyText } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '文章开头两行 --- 之间的内容缺了、写错了，或者读不懂。',
    '照同一个文件夹里别的文章补上。冒号后面空一格。',
    '开头写着标题、地方、同意到哪天，缺了就不知道该不该显示、放在哪里。',
  ],
  storyFile,
  [],
  [storyText({ photo_policy: '' }), storyText({})],
);
