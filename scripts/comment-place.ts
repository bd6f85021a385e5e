import { readFileSync } from 'node:fs';
import { ownComment, proposalNumber } from '../src/editing/comment/place.ts';

/*
 * For .github/workflows/comment.yml: reads an answer of the host and prints one number, or nothing. `proposal <sha>`: the open
 * proposal with this commit; `comment`: our comment on it. An answer that is none ends the step.
 */
const [what, sha = ''] = process.argv.slice(2);
const answer = readFileSync(0, 'utf8');
const found = what === 'proposal' ? proposalNumber(answer, sha) : ownComment(answer);
if (found !== undefined) console.log(found);
