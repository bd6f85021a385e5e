import { storyFile, storyText } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '故事的同意到期了、同意书编号写得不像编号，或者说是公开报道却没有写是哪份。',
    '重新征得同意后改日期；到期不续的，故事自动收起，只留一行说明。',
    '故事是别人的生活，人家同意到哪天，就讲到哪天。',
  ],
  storyFile,
  [],
  [storyText({ consent_code: '张阿姨的同意书' }), storyText({})],
);
