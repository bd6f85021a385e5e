/** One small change of the source, which a good test notices. */
export interface Mutant {
  /** Its number among all of the run; the switch knows it by this. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** The kind of change, such as `operator` or `condition`. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

/** `killed`: a test failed. `survived`: all that ran it passed, or the time ran out. `unreached`: no test runs the place. */
export type Outcome = 'killed' | 'survived' | 'unreached';

export interface Result extends Mutant {
  readonly outcome: Outcome;
}

/** What the process with the tests is given. */
export interface Task {
  /** All mutants of each source, whether tried or not. */
  readonly bySource: Readonly<Record<string, readonly number[]>>;
  /** The folders whose tests are run, from the root. */
  readonly tests: readonly string[];
  /** Those to try. */
  readonly mutants: readonly Mutant[];
  /** Processor seconds of tests for one mutant: what survives them counts as surviving. */
  readonly seconds: number;
  /** A file of its own, to which each result is added as a line of JSON. */
  readonly results: string;
}
