import { z } from 'zod';
import { marker } from './comment-text.ts';

const number = z.int().positive();
const proposals = z.array(z.looseObject({ number, head: z.looseObject({ sha: z.string() }) }));
const comments = z.array(
  z.array(z.looseObject({ id: number, user: z.looseObject({ login: z.string() }).nullable(), body: z.string() })),
);

/** Who writes for us: what anybody else has written is not ours to change, whatever it begins with. */
const ourselves = 'github-actions[bot]';

/**
 * The number of the open proposal whose last commit is `sha`, from the host's list of open proposals; undefined where there is
 * none, because it was closed or has gone on. Throws where the answer is no list.
 */
export function proposalNumber(answer: string, sha: string): number | undefined {
  return proposals.parse(JSON.parse(answer)).find(({ head }) => head.sha === sha)?.number;
}

/** The id of our comment on a proposal, from the host's pages of comments; undefined where we have not written one yet. */
export function ownComment(answer: string): number | undefined {
  const all = comments.parse(JSON.parse(answer)).flat();
  return all.find(({ user, body }) => user?.login === ourselves && body.startsWith(marker))?.id;
}
