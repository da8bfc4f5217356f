/**
 * Shows the task's view in the form.
 *
 *   data-text="path" [data-as="money"]   the value as text
 *   data-if="path", "!path", "path=A|B"  shown only when there is such a value; a fieldset is asked only then
 *   data-of="path"                       what is inside is about that part of the view
 *   data-rows="path"                     its <template> once per item; what is inside is about the item
 *   data-part="name"                     a shared piece, parts/<name>.html
 *   data-href="tel:{path}"               a link
 *   data-value="path"                    an input's first value
 */
import { get } from './paths.js';
import { format } from './format.js';

const present = (value) => value !== undefined && value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);

function holds(condition, view) {
  if (condition.startsWith('!')) {
    return !present(get(view, condition.slice(1)));
  }
  const [path, wanted] = condition.split('=');
  const value = get(view, path);
  return wanted === undefined ? present(value) : wanted.split('|').includes(String(value));
}

/** Fetches the shared pieces that the form names, pieces inside pieces included. */
export async function loadParts(root) {
  const open = () => [...root.querySelectorAll('[data-part]:empty')];
  for (let places = open(); places.length; places = open()) {
    await Promise.all(places.map(async (place) => {
      const answer = await fetch(new URL(`parts/${place.dataset.part}.html`, import.meta.url), { credentials: 'same-origin' });
      if (!answer.ok) {
        throw new Error(`part ${place.dataset.part}: ${answer.status}`);
      }
      place.innerHTML = await answer.text();
    }));
  }
}

/** Fills in this element and all inside it. */
export function show(element, view) {
  const wants = element.dataset;
  if (wants.if) {
    element.hidden = !holds(wants.if, view);
    if (element.tagName === 'FIELDSET') {
      element.disabled = element.hidden; // what is not shown is not asked
    }
  }
  if (wants.text) {
    element.textContent = format(get(view, wants.text), wants.as);
  }
  if (wants.href) {
    element.href = wants.href.replace(/\{([^}]+)}/, (_, path) => get(view, path) ?? '');
  }
  if (wants.value) {
    const value = get(view, wants.value);
    if (element.type === 'checkbox' || element.type === 'radio') {
      element.checked = element.type === 'checkbox' ? Boolean(value) : element.value === String(value);
    }
    else {
      element.value = value ?? '';
    }
  }
  if (wants.rows) {
    showRows(element, get(view, wants.rows) ?? []);
    return;
  }
  let inside = view;
  if (wants.of) {
    inside = get(view, wants.of);
    element.hidden = !present(inside);
  }
  element.viewed = inside;
  [...element.children].forEach((child) => show(child, inside));
}

function showRows(list, items) {
  const template = list.querySelector(':scope > template');
  for (const item of items) {
    const row = template.content.cloneNode(true);
    [...row.children].forEach((child) => show(child, item));
    list.append(row);
  }
  list.classList.toggle('empty', items.length === 0);
}
