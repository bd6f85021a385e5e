/** So long (milliseconds) at most the page neither draws nor hears; an old phone is several times slower than this says. */
const longest = 6;

/** Lets the page draw and hear before more is worked out. */
export function breathe(): Promise<void> {
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

/** Does a piece of work for each of many things, and breathes in between, so that an old phone does not stand still. */
export async function unhurried<Thing>(things: Iterable<Thing>, work: (thing: Thing) => void): Promise<void> {
  let start = performance.now();
  for (const thing of things) {
    work(thing);
    if (performance.now() - start < longest) continue;
    await breathe();
    start = performance.now();
  }
}
