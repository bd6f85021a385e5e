import { childStory, storyFile } from '../../engine/example-story.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '讲孩子的故事，写到了村、社区或学校的名字。',
    '改写成“镇上”“一所学校”。',
    '孩子少的地方，写到村，邻居就知道是谁家的。',
  ],
  storyFile,
  [],
  [childStory('放学以后，他从河湾村走回来。'), childStory('放学以后，他自己走回来。')],
  { others: { 'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-hewan,河湾村,村,demo,是'] } },
);
