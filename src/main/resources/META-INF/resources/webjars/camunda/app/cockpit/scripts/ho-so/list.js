/** All cases of the reader's units, 25 a page; the address keeps what was searched for. */
import { address, h, load, parameters, table } from './page.js';
import { moment } from './words.js';

const API = '/staff/api/ho-so';

/** Known once a list was shown: an answer that refuses a search does not repeat them. */
let states = [];

const WHOLE_CODE = /^DSCT\d{8}$/;

function asCode(typed) {
  const code = typed.replace(/\s/g, '').toUpperCase();
  return /^\d+$/.test(code) ? `DSCT${code}` : code;
}

/** From a request code straight to its case, from the beginning of one to the list. */
export function searchBox() {
  const code = h('input', { class: 'form-control', id: 'ho-so-code', name: 'code', placeholder: 'DSCT26000123', autocomplete: 'off' });
  return h('form', {
    class: 'ho-so-search',
    role: 'search',
    submit: (event) => {
      event.preventDefault();
      const typed = asCode(code.value);
      window.location.hash = WHOLE_CODE.test(typed) ? address(`/${typed}`) : address('', { code: typed });
    }
  },
  h('h2', {}, 'Tìm hồ sơ'),
  h('label', { for: 'ho-so-code' }, 'Mã yêu cầu'),
  code,
  h('button', { class: 'btn btn-primary' }, 'Tìm'),
  h('a', { href: address('') }, 'Tất cả hồ sơ'));
}

function field(name, label, problem, input) {
  input.id = `ho-so-${name}`;
  input.name = name;
  input.classList.add('form-control');
  if (problem) {
    input.setAttribute('aria-invalid', 'true');
  }
  return h('div', { class: `form-group ${problem ? 'has-error' : ''}` },
    h('label', { for: input.id }, label), input, problem ? h('span', { class: 'help-block' }, problem) : null);
}

function filters(wanted, problems = {}) {
  const choice = h('select', {}, h('option', { value: '' }, 'Mọi trạng thái'),
    states.map(({ value, text }) => h('option', { value, selected: value === wanted.state }, text)));
  const day = (name) => h('input', { value: wanted[name], placeholder: 'ngày/tháng/năm', autocomplete: 'off' });
  return h('form', {
    class: 'ho-so-filters',
    role: 'search',
    submit: (event) => {
      event.preventDefault();
      const typed = Object.fromEntries(new FormData(event.target));
      const next = address('', { ...typed, code: asCode(typed.code) });
      if (next === window.location.hash) {
        showList(event.target.closest('.ho-so'));
      }
      window.location.hash = next;
    }
  },
  field('code', 'Mã yêu cầu hoặc phần đầu', problems.code, h('input', { value: wanted.code, placeholder: 'DSCT26…', autocomplete: 'off' })),
  field('from', 'Gửi từ ngày', problems.from, day('from')),
  field('to', 'đến ngày', problems.to, day('to')),
  field('state', 'Trạng thái', problems.state, choice),
  h('button', { class: 'btn btn-primary' }, 'Tìm'),
  h('a', { class: 'btn btn-link', href: address('') }, 'Bỏ lọc'));
}

function row(one) {
  return [h('a', { href: address(`/${one.code}`) }, one.code), moment(one.submittedAt),
    h('span', { class: `ho-so-state ${one.closedAt ? 'is-over' : 'is-open'}` }, one.stateText), moment(one.closedAt) || '–', one.unit];
}

function pager(wanted, { page: now, pages }) {
  const to = (number, text, label) => number >= 1 && number <= pages && number !== now
    ? h('a', { class: 'btn btn-default', href: address('', { ...wanted, page: number }), 'aria-label': label }, text)
    : h('span', { class: 'btn btn-default disabled', 'aria-hidden': 'true' }, text);
  return h('nav', { class: 'ho-so-pages', 'aria-label': 'Trang' },
    to(now === 1 ? 0 : 1, '«', 'Trang đầu'), to(now - 1, '‹ Trước', 'Trang trước'),
    h('span', {}, `Trang ${now}/${pages}`),
    to(now + 1, 'Sau ›', 'Trang sau'), to(now === pages ? 0 : pages, '»', 'Trang cuối'));
}

function found(wanted, list) {
  if (list.total === 0) {
    return h('p', { class: 'ho-so-none' }, 'Không có hồ sơ nào phù hợp.');
  }
  if (list.cases.length === 0) {
    return h('p', { class: 'ho-so-none' }, 'Trang này không còn hồ sơ. ', h('a', { href: address('', { ...wanted, page: '' }) }, 'Về trang đầu'));
  }
  return [h('p', {}, `${list.total.toLocaleString('de-DE')} hồ sơ, mới gửi trước`),
    table(['Mã yêu cầu', 'Gửi lúc', 'Trạng thái', 'Kết thúc lúc', 'Đơn vị'], list.cases.map(row)),
    list.pages > 1 ? pager(wanted, list) : null].filter(Boolean);
}

export function showList(place) {
  const given = parameters();
  const wanted = Object.fromEntries(['code', 'from', 'to', 'state', 'page'].map((name) => [name, given.get(name) ?? '']));
  const body = h('div', {});
  place.replaceChildren(h('h1', {}, 'Hồ sơ'), body);
  return load(body, `${API}?${new URLSearchParams(wanted)}`,
    (list) => {
      states = list.states;
      return [filters(wanted), ...[found(wanted, list)].flat()];
    },
    (error) => (error.status === 422 ? filters(wanted, error.problems) : null));
}
