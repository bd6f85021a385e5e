/** Lets the page draw and hear before more is worked out: an old phone does not stand still while it searches. */
export function breathe(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
