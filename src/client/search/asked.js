/* Stands in the head of the search page, so that room for the answer is kept before anything is drawn: src/styles/search.css. */
if (new URLSearchParams(location.search).get('q')) document.documentElement.dataset.asked = '';
