declare namespace App {
  interface Locals {
    /** The footnotes of the page that is being rendered: set by pages that show MDX, read by the components in it. */
    notes: import('./views/footnotes.ts').Footnotes | undefined;
  }
}
