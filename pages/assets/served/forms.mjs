// What every page of ours does beside the journal: buttons that lock while they work, file slots, declared forms.

import './declared.mjs';
import './upload.mjs';

// A form is sent once, however often its button is clicked.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'dialog') return;
  if (form.dataset.busy) return event.preventDefault();
  form.dataset.busy = 'yes';
  event.submitter?.setAttribute('aria-disabled', 'true');
});

window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload(); // an old page from the browser's memory would show old answers
});
