import { accountPatterns } from './account-patterns.ts';
import { identityPatterns } from './identity-patterns.ts';
import type { PersonalPattern } from './personal-pattern.ts';

/** Every kind of private number and address that a text may hold, the longest first: a part of a found one is not found again. */
export const personalPatterns: readonly PersonalPattern[] = [...identityPatterns, ...accountPatterns];
