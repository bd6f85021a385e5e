import { storyFile, storyText } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '故事少了五个小标题里的一个，写了两遍，或者次序不对。',
    '照次序写全：当时的难处、我们做了什么、现在怎样、花了多少、还没解决的。',
    '后两个让故事老实：花了多少钱，还有什么没办成。',
  ],
  storyFile,
  [],
  [
    storyText({}, (line) => (line === '## 还没解决的' || line === '周末还没有人送。' ? undefined : line)),
    storyText({}),
  ],
);
