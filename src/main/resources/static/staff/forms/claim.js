/** Tasklist keeps the form when the task is claimed or given back; it only marks the form's frame. */
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
