import { writeFileSync } from 'node:fs';
import { ruleIndex } from './rules/rule-index.ts';

// Writes the lists of the rules from their folders, after a rule was added, moved or deleted.
for (const [path, text] of ruleIndex()) writeFileSync(path, text);
