/** Milliseconds of work after which the page gets a turn; an old phone takes several times as long for the same work. */
const longestTask = 6;

/** Lets the page draw and handle events before the work goes on. */
export function yieldToUi(): Promise<void> {
  return new Promise((done) => {
    // A timer would wait some milliseconds each time.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

/** Does a piece of work for each of many things, and yields in between, so that an old phone stays responsive. */
export async function forEachYielding<Thing>(things: Iterable<Thing>, work: (thing: Thing) => void): Promise<void> {
  let start = performance.now();
  for (const thing of things) {
    work(thing);
    if (performance.now() - start < longestTask) continue;
    await yieldToUi();
    start = performance.now();
  }
}
