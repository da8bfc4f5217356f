/**
 * data-when="field=A|B": asked only while the field has one of these values; "field" alone: while it
 * is ticked or filled; several conditions are joined by " & ". What is not asked is hidden, disabled
 * (so the browser does not insist on it) and not sent.
 */
import { get } from './paths.js';
import { values } from './fields.js';

function holds(condition, form) {
  return condition.split('&').every((one) => {
    const [, path, unequal, wanted] = one.trim().match(/^([^=!]+)(!?=)?(.*)$/);
    const value = get(form, path);
    if (!unequal) {
      return Boolean(value);
    }
    return wanted.split('|').includes(String(value)) === (unequal === '=');
  });
}

export function applyConditions(root) {
  // conditions may depend on each other: until nothing changes
  for (let changed = true; changed;) {
    const form = values(root);
    changed = false;
    root.querySelectorAll('fieldset[data-when]').forEach((part) => {
      const wanted = holds(part.dataset.when, form);
      if (part.disabled === wanted) {
        part.disabled = !wanted;
        changed = true;
      }
      part.hidden = !wanted;
    });
  }
}
