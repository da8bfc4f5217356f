/** Fields of whole đồng (data-as="money") show their digits in groups of three. */
const groups = (text) => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');

export function groupMoney(root) {
  root.querySelectorAll('input[data-as="money"]').forEach((input) => (input.value = groups(input.value)));
}

export function startMoney(root) {
  root.addEventListener('input', ({ target }) => {
    if (target.dataset?.as === 'money') {
      const digitsAfter = target.value.slice(target.selectionEnd).replace(/\D/g, '').length;
      target.value = groups(target.value);
      let at = target.value.length;
      for (let left = digitsAfter; left > 0 && at > 0; at--) {
        left -= /\d/.test(target.value[at - 1]) ? 1 : 0;
      }
      target.setSelectionRange(at, at);
    }
  });
}
