(function () {
  var form = document.getElementById('search');
  var asked = /[?&]q=([^&]*)/.exec(location.search);
  var query = '';
  try {
    query = asked ? decodeURIComponent(asked[1].replace(/\+/g, ' ')) : '';
  } catch (error) {}
  if (query.trim() === '') return;
  form.querySelector('input').value = query.slice(0, 100);
  addEventListener('load', function () {
    if (form.hasAttribute('data-begun')) return;
    var status = document.getElementById('search-status');
    status.textContent = status.getAttribute('data-failed');
    document.getElementById('search-help').hidden = false;
  });
})();
