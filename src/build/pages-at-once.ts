/** After so many pages the event loop takes a turn: what is not needed any more is let go, the progress line and Ctrl+C are heard. */
export const pagesAtOnce = 50;
