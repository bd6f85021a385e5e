import { parse } from 'yaml';
import { z } from 'zod';
import source from './examples.yaml?raw';

const files = z.record(z.string(), z.string());

/**
 * Files of the fictional town, for examples and tests. `base`: the least that can be published without a finding: two real
 * places, one fictional, a station, terms, a document. `sets`: more files under a name. `story`: a whole story without fault.
 */
const examples = z
  .strictObject({ base: files, sets: z.record(z.string(), files), story: z.string() })
  .parse(parse(source));
export const { base, sets } = examples;

/** The story with some of its lines written anew; a line whose new text is empty falls out. */
export function storyText(change: Readonly<Record<string, string>>): string {
  const lines = examples.story.split('\n').map((line) => ({ line, changed: change[line] ?? line }));
  return lines.flatMap(({ line, changed }) => (changed === '' && line !== '' ? [] : [changed])).join('\n');
}
