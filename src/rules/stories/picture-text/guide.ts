import { storyFile, storySaying } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '文章里的图片没有文字说明，或者图片不在 public 文件夹里。',
    '在方括号里写一句图上是什么，例如 ![老人在助餐点吃午饭](/stories/lunch.jpg)。',
    '看不见的人靠这句话知道图上是什么；图没打开时，大家也靠它。',
  ],
  storyFile,
  [],
  [storySaying('![](/stories/lunch.jpg)'), storySaying('![老人在助餐点吃午饭](/stories/lunch.jpg)')],
  { publicFiles: ['stories/lunch.jpg'] },
);
