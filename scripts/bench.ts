import { runAxe } from './bench/axe/run-axe.ts';
import { benchMoney } from './bench/bench-money.ts';
import { benchServices } from './bench/bench-services.ts';
import { runFuzz } from './bench/fuzz/run-fuzz.ts';
import { benchSamples } from './bench/samples.ts';
import { benchHistory } from './bench/history/bench-history.ts';
import { runHosts } from './bench/hosts/run-hosts.ts';
import { runMutants } from './bench/mutants/run-mutants.ts';
import { runSearch } from './bench/search/run-search.ts';

/** `npm run bench -- <name>`: each has options of its own. Without a name samples are checked and built. */
const benches = new Map<string | undefined, (args: readonly string[]) => number | Promise<number>>([
  ['axe', runAxe],
  ['fuzz', runFuzz],
  ['history', benchHistory],
  ['hosts', runHosts],
  ['money', benchMoney],
  ['mutants', runMutants],
  ['services', benchServices],
  ['search', runSearch],
]);

const args = process.argv.slice(2);
const bench = benches.get(args[0]);
process.exitCode = await (bench === undefined ? benchSamples(args) : bench(args.slice(1)));
