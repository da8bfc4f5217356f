/**
 * What is due first stands first. Tasklist keeps the order in the address and takes the newest task first when there
 * is none; this puts ours there, before Tasklist reads it.
 */
const ORDER = encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');

function dueDateFirst() {
  const { hash } = window.location;
  if (!hash.includes('sorting=')) {
    const start = hash || '#/';
    history.replaceState(history.state, '', `${start}${start.includes('?') ? '&' : '?'}sorting=${ORDER}`);
  }
}

window.addEventListener('popstate', dueDateFirst);
window.addEventListener('hashchange', dueDateFirst);
dueDateFirst();
