/** What all pages about cases are made of: elements, the way to the server, what is told meanwhile. */

const STYLES = new URL('./ho-so.css', import.meta.url).href;

/** An element; attributes that are functions listen, those that are null are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    }
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  });
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A table; on a phone each row is a card. Rows are lists of cells and may have `attributes`. */
export function table(titles, rows) {
  return h('table', { class: 'table ho-so-table' },
    h('thead', {}, h('tr', {}, titles.map((title) => h('th', { scope: 'col' }, title)))),
    h('tbody', {}, rows.map((cells) => h('tr', cells.attributes ?? {}, cells.map((cell, place) =>
      h('td', { 'data-label': titles[place], class: cell === '' ? 'ho-so-empty' : null }, h('div', {}, cell)))))));
}

/** A place of ours inside Cockpit. */
export function page(place, kind = 'ho-so-page') {
  if (!document.querySelector(`link[href="${STYLES}"]`)) {
    document.head.append(h('link', { rel: 'stylesheet', href: STYLES }));
  }
  const own = h('div', { class: `ho-so ${kind}` });
  place.append(own);
  return own;
}

/** The parameters behind the # of the address. */
export function parameters() {
  return new URLSearchParams(window.location.hash.split('?')[1] ?? '');
}

/** An address of a page of ours, without the parameters that are empty. */
export function address(path, values = {}) {
  const filled = Object.entries(values).filter(([, value]) => value);
  return `#/ho-so${path}${filled.length > 0 ? '?' : ''}${new URLSearchParams(filled)}`;
}

async function get(path) {
  let answer;
  try {
    answer = await fetch(path, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  }
  catch {
    throw new Error('Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.');
  }
  if (answer.ok) {
    return answer.json();
  }
  const problem = await answer.json().catch(() => ({}));
  const text = answer.status === 401 ? 'Phiên làm việc đã hết. Hãy tải lại trang để đăng nhập.'
    : problem.detail ?? 'Máy chủ chưa trả lời được. Hãy thử lại sau ít phút.';
  throw Object.assign(new Error(text), { status: answer.status, problems: problems(problem) });
}

function problems(problem) {
  return Object.fromEntries((problem.problems ?? []).map(({ field, message }) => [field, message]));
}

/** Loads, shows, and tells what happens meanwhile; `refused` may show an error by itself. */
export async function load(place, path, show, refused = () => null) {
  place.replaceChildren(h('p', { class: 'ho-so-wait', role: 'status' }, 'Đang tải…'));
  place.setAttribute('aria-busy', 'true');
  try {
    const loaded = await get(path);
    place.replaceChildren(...[show(loaded)].flat());
  }
  catch (error) {
    place.replaceChildren(refused(error) ?? h('div', { class: 'alert alert-danger', role: 'alert' },
      h('p', {}, error.message),
      h('button', { type: 'button', class: 'btn btn-default', click: () => load(place, path, show, refused) }, 'Thử lại')));
  }
  finally {
    place.removeAttribute('aria-busy');
  }
}
