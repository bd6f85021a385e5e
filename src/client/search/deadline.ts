/** Milliseconds after which a file of the search is taken for lost: on a poor line the largest takes less. */
const patience = 8_000;

/** What is promised, or a rejection where it does not come in time. */
export function inTime<Thing>(promised: Promise<Thing>, longest = patience): Promise<Thing> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      fail(new Error('It did not come in time.'));
    }, longest);
    promised.then(done, fail).finally(() => {
      clearTimeout(timer);
    });
  });
}
