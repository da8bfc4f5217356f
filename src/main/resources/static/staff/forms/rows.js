/**
 * Rows of inputs.
 *
 *   data-list="edits"                       its <template> is one row; names inside start with a dot
 *   data-list="quantities" data-from="path" one row per item of the view, no more and no fewer
 *   <button data-add="edits">               another row; <button data-remove> inside a row takes it away
 */
import { get } from './paths.js';
import { show } from './view.js';

const rowsOf = (list) => [...list.children].filter((child) => child.tagName !== 'TEMPLATE');

function number(list) {
  rowsOf(list).forEach((row, index) => {
    row.querySelectorAll('[data-name], [name^="."]').forEach((input) => {
      input.dataset.name ??= input.name;
      input.name = `${list.dataset.list}[${index}]${input.dataset.name}`;
      input.id = `row-${input.name}`;
      input.parentElement.querySelector(':scope > label')?.setAttribute('for', input.id);
    });
  });
}

function add(list, item = {}) {
  const row = list.querySelector(':scope > template').content.firstElementChild.cloneNode(true);
  row.viewed = item;
  show(row, item);
  list.append(row);
  number(list);
  return row;
}

/** As many rows as the values have, and no fewer than data-least. */
export function growRows(root, values) {
  root.querySelectorAll('[data-list]:not([data-from])').forEach((list) => {
    const wanted = Math.max(get(values, list.dataset.list)?.length ?? 0, Number(list.dataset.least ?? 0));
    while (rowsOf(list).length < wanted) {
      add(list);
    }
  });
}

export function startRows(root, view) {
  root.querySelectorAll('[data-list]').forEach((list) => {
    if (list.dataset.from) {
      (get(view, list.dataset.from) ?? []).forEach((item) => add(list, item));
    }
    list.addEventListener('click', (click) => {
      const button = click.target.closest('[data-remove]');
      if (button) {
        rowsOf(list).find((row) => row.contains(button)).remove();
        number(list);
        root.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  });
  root.querySelectorAll('[data-add]').forEach((button) => button.addEventListener('click', () => {
    const row = add(root.querySelector(`[data-list="${button.dataset.add}"]`));
    root.dispatchEvent(new Event('change', { bubbles: true }));
    row.querySelector('input, select, textarea')?.focus();
  }));
}
