/*
 * Stands behind the search box and runs before any module can: what was asked stands in the box whatever becomes of the rest.
 * If the search has not begun when all is loaded (an old browser, a file that did not come), it says so and shows whom to call;
 * the lists stand there in any case. Written for browsers that do not know modules: this file is not transformed.
 */
(function () {
  var form = document.getElementById('search');
  var asked = /[?&]q=([^&]*)/.exec(location.search);
  var query = '';
  try {
    query = asked ? decodeURIComponent(asked[1].replace(/\+/g, ' ')) : '';
  } catch (error) {
    // Signs that are no text: there is nothing to keep.
  }
  if (query.trim() === '') return;
  form.querySelector('input').value = query;
  window.addEventListener('load', function () {
    if (form.hasAttribute('data-begun')) return;
    var status = document.getElementById('search-status');
    status.textContent = status.getAttribute('data-failed');
    document.getElementById('search-help').hidden = false;
  });
})();
