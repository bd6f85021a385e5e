/** What runs on every page as soon as it is read. It stands in the page itself: no request, and it runs from a folder, too. */
import './comfort.ts';
import './any-place.ts';
