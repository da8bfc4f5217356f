/** The browser's own checks of the fields (required, min, max, pattern…), in Vietnamese words. */
import { live } from './fields.js';
import { format } from './format.js';

const shown = (input, bound) => (input.type === 'date' ? format(bound, 'day') : bound);

function words(input) {
  const { validity } = input;
  const said = input.dataset;
  if (validity.valueMissing) {
    return said.missing ?? (input.type === 'radio' || input.tagName === 'SELECT' ? 'Hãy chọn một mục.' : input.type === 'checkbox' ? 'Cần đánh dấu mục này.' : 'Hãy nhập mục này.');
  }
  if (validity.badInput) {
    return input.type === 'number' ? 'Hãy nhập số, phần lẻ sau dấu chấm.' : 'Giá trị không hợp lệ.';
  }
  if (validity.rangeUnderflow) {
    return said.range ?? `Không nhỏ hơn ${shown(input, input.min)}.`;
  }
  if (validity.rangeOverflow) {
    return said.range ?? `Không lớn hơn ${shown(input, input.max)}.`;
  }
  if (validity.stepMismatch) {
    return input.step === '1' ? 'Hãy nhập số nguyên.' : `Hãy nhập theo bước ${input.step}.`;
  }
  if (validity.tooLong) {
    return `Dài quá ${input.maxLength} ký tự.`;
  }
  if (validity.tooShort) {
    return `Cần ít nhất ${input.minLength} ký tự.`;
  }
  return said.format ?? 'Giá trị không đúng dạng.';
}

/** What is wrong at which field, the first of each name, in the order of the form. */
export function problemsOf(root) {
  const found = new Map();
  for (const input of root.querySelectorAll('input[name], select[name], textarea[name]')) {
    if (live(input) && !input.validity.valid && !found.has(input.name)) {
      found.set(input.name, words(input));
    }
    else if (live(input) && input.required && input.type !== 'checkbox' && input.type !== 'radio' && input.value.trim() === '' && !found.has(input.name)) {
      found.set(input.name, input.dataset.missing ?? 'Hãy nhập mục này.');
    }
  }
  return [...found].map(([field, message]) => ({ field, message }));
}
