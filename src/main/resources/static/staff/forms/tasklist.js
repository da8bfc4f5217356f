/** What our forms know about the Tasklist around them. */

/** The form stays when the task is claimed or given back; only its frame is marked. */
export function whenClaimChanges(form, told) {
  const frame = form.closest('[cam-tasklist-form] > div');
  if (!frame) {
    return;
  }
  let readOnly = frame.classList.contains('disabled-form');
  new MutationObserver(() => {
    const now = frame.classList.contains('disabled-form');
    if (now !== readOnly) {
      readOnly = now;
      told();
    }
  }).observe(frame, { attributes: true, attributeFilter: ['class'] });
}

/** Presses the button that the person pressed: Tasklist then does all that follows a completion. */
export function completeInTasklist(form) {
  form.closest('[cam-tasklist-form]').querySelector('.form-actions .btn-primary').click();
}

/** Back to the list, as after a completion: the task went on without one. */
export function leaveTask(camForm) {
  const [route, query] = location.hash.split('?');
  const search = new URLSearchParams(query);
  search.delete('task');
  location.hash = `${route}?${search}`;
  camForm.formElement.scope?.()?.$root.$broadcast('refresh');
}

/** On a phone the task fills the screen: a way back to the list. */
export function wayBack(camForm) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'btn btn-default dsct-back', textContent: '‹ Danh sách việc' });
  button.addEventListener('click', () => leaveTask(camForm));
  return button;
}
