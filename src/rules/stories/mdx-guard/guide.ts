import { storyFile, storySaying } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '文章里有花括号、HTML 标签、import 这样的程序，或者链接到了没有登记的网站。',
    '只用普通文字和五种引用：<Figure />、<Amount />、<Fact />、<Sum />、<Ref />。要链接外面的文件，先在“文件”表登记。',
    '文章在生成网站时会被当成程序运行。混进一行程序，整个网站都可能被改掉。',
  ],
  storyFile,
  [],
  [
    storySaying('中午有热饭，见[这里](https://elsewhere.example/)。'),
    storySaying('中午有热饭，见[服务](/services/)。'),
  ],
);
