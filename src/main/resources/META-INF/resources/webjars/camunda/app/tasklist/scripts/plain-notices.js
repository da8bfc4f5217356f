/**
 * Below its own words Tasklist shows what the engine says. About a task that is gone, since a colleague has done it, the
 * engine says it in English.
 */
const GONE = /No matching task|task is null/;

new MutationObserver(() => {
  for (const message of document.querySelectorAll('.alert .message')) {
    if (GONE.test(message.textContent)) {
      message.textContent = 'Hồ sơ đã chuyển bước hoặc người khác đã làm xong.';
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true });
