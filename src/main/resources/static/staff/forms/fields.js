/**
 * The form's values as JSON and back. A field's name is its path; what is disabled is left out.
 * Numbers, check boxes and empty texts become numbers, booleans and null.
 */
import { get, set } from './paths.js';

const inputs = (root) => [...root.querySelectorAll('input[name], select[name], textarea[name]')];

function read(input) {
  if (input.type === 'checkbox') {
    return input.checked;
  }
  const text = input.value.normalize('NFC').trim();
  if (text === '') {
    return null;
  }
  if (input.dataset.as === 'money') {
    return Number(text.replace(/\D/g, ''));
  }
  if (input.type === 'number' || input.dataset.as === 'number') {
    return Number(text);
  }
  return text;
}

function write(input, value) {
  if (input.type === 'checkbox' && !input.dataset.many) {
    input.checked = Boolean(value);
  }
  else if (input.type === 'checkbox') {
    input.checked = (value ?? []).includes(input.value);
  }
  else if (input.type === 'radio') {
    input.checked = String(value) === input.value;
  }
  else {
    input.value = value ?? '';
  }
}

/** Whether a person can fill it in now. */
export const live = (input) => !input.matches(':disabled');

/**
 * What the form says.
 * @param all also what is disabled: for keeping on this machine, not for sending
 */
export function values(root, all = false) {
  const form = {};
  for (const input of inputs(root).filter((one) => all || live(one))) {
    if (input.type === 'radio') {
      if (input.checked) {
        set(form, input.name, input.dataset.as === 'number' ? Number(input.value) : input.dataset.as === 'yesno' ? input.value === 'true' : input.value);
      }
    }
    else if (input.dataset.many) {
      const chosen = get(form, input.name) ?? [];
      set(form, input.name, input.checked ? [...chosen, input.value] : chosen);
    }
    else {
      set(form, input.name, read(input));
    }
  }
  return form;
}

/** Puts values back; fields that the values do not know stay as they are. */
export function fill(root, form) {
  for (const input of inputs(root)) {
    const value = get(form, input.name);
    if (value !== undefined) {
      write(input, value);
    }
  }
}
