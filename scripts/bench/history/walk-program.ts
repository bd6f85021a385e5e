import { environment } from '../../../src/data/get-portal.ts';
import { git } from '../../../src/history/git.ts';
import { readHistory, type HistorySources } from '../../../src/history/history.ts';
import { childrenSeconds } from './children-time.ts';

// Reads the history of PORTAL_DATA twice, the second time with what was kept, and prints the seconds of either.
const texts = new Map<string, string>();
const kept: HistorySources['kept'] = {
  load: (name) => texts.get(name),
  save: (name, text) => void texts.set(name, text),
};

for (let run = 0; run < 2; run += 1) {
  const started = process.cpuUsage();
  const before = childrenSeconds() ?? 0;
  readHistory({ git, sources: environment.sources, read: () => undefined, kept });
  const { user, system } = process.cpuUsage(started);
  console.log(((user + system) / 1_000_000 + (childrenSeconds() ?? 0) - before).toFixed(2));
}
