/** Where progress is told: standard error, so that the output proper stays clean. */
export interface ProgressOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const silentMilliseconds = 2000;
const stepMilliseconds = 1000;

/** Tells how far a long piece of work has come: nothing in the first two seconds, then at most once a second. */
export function createProgress(
  total: number,
  unit: string,
  output: ProgressOutput = process.stderr,
  clock: () => number = () => performance.now(),
): (done: number) => void {
  const started = clock();
  let told = started + silentMilliseconds - stepMilliseconds;
  let open = false;
  return (done) => {
    const now = clock();
    if (now - told >= stepMilliseconds) {
      told = now;
      open = output.isTTY === true;
      const percent = String(Math.floor((done / total) * 100));
      output.write(
        `${open ? '\r' : ''}已完成 ${String(done)} / ${String(total)} ${unit}（${percent}%）${open ? '' : '\n'}`,
      );
    }
    if (done >= total && open) output.write('\n');
  };
}
