import type { PublishedFile } from './published-file.ts';

/**
 * A line of script in the head of the search page: where something is asked, room for the answer is kept before anything is drawn
 * (src/styles/search.css). A module would come too late, and a script in the page itself would need a hash of its own.
 */
export const searchRoomFile: PublishedFile = {
  path: 'search/asked.js',
  chunks: ["if(new URLSearchParams(location.search).get('q'))document.documentElement.dataset.asked=''\n"],
};
