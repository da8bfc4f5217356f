/** One case, running or over: the way it took, who did what and when, decisions, incidents. */
import { diagram } from './diagram.js';
import { address, h, load, parameters } from './page.js';
import { decisions, incidents, steps } from './tables.js';
import { moment, PROCESS_STATES } from './words.js';

function fact(name, ...text) {
  return [h('dt', {}, name), h('dd', {}, ...text)];
}

function heading(request) {
  return h('header', {},
    h('p', {}, h('a', { href: address('') }, '‹ Tất cả hồ sơ')),
    h('h1', {}, `Hồ sơ ${request.code} `, h('span', { class: `ho-so-state ${request.closedAt ? 'is-over' : 'is-open'}` }, request.stateText)),
    h('dl', { class: 'ho-so-facts' },
      fact('Đơn vị', request.unit), fact('Gửi lúc', moment(request.submittedAt)),
      request.closedAt ? fact('Kết thúc lúc', moment(request.closedAt)) : [],
      fact('Tệp hồ sơ', h('a', { href: `/staff/ho-so/${request.code}`, target: '_blank', rel: 'noopener' }, 'Yêu cầu, khảo sát, dự toán, hợp đồng, giấy tờ'))));
}

function processes(code, all, shown) {
  const row = (process) => h('tr', { class: process.id === shown.id ? 'active' : '' },
    h('td', { 'data-label': 'Quy trình' }, process.id === shown.id ? h('strong', {}, process.name)
      : h('a', { href: address(`/${code}`, { process: process.id }) }, process.name)),
    h('td', { 'data-label': 'Khóa' }, process.caseKey),
    h('td', { 'data-label': 'Phiên bản' }, String(process.version)),
    h('td', { 'data-label': 'Trạng thái' }, PROCESS_STATES[process.state]),
    h('td', { 'data-label': 'Bắt đầu' }, moment(process.startedAt)),
    h('td', { 'data-label': 'Kết thúc' }, moment(process.endedAt) || '–'));
  return h('section', {}, h('h2', {}, `Các quy trình của hồ sơ (${all.length})`),
    h('table', { class: 'table ho-so-table' },
      h('thead', {}, h('tr', {}, ['Quy trình', 'Khóa', 'Phiên bản', 'Trạng thái', 'Bắt đầu', 'Kết thúc'].map((title) => h('th', { scope: 'col' }, title)))),
      h('tbody', {}, all.map(row))));
}

function choose(place, element) {
  place.querySelectorAll('tr[data-element]').forEach((row) => row.classList.toggle('ho-so-chosen', row.dataset.element === element));
  place.querySelector('tr.ho-so-chosen')?.scrollIntoView({ block: 'nearest' });
}

function show(place, { request, processes: all, shown }) {
  if (!shown) {
    return [heading(request), h('p', { class: 'ho-so-none' }, 'Yêu cầu đã nhận; quy trình chưa bắt đầu. Hãy tải lại sau ít giây.')];
  }
  const other = shown.process.id !== all[0].id;
  return [heading(request),
    h('p', { class: 'ho-so-process' }, other ? h('a', { href: address(`/${request.code}`) }, '‹ Quy trình chính') : null, other ? ' ' : null,
      h('strong', {}, shown.process.name), ` · phiên bản ${shown.process.version} · ${PROCESS_STATES[shown.process.state].toLowerCase()}`),
    diagram(shown, (element) => choose(place, element)),
    steps(request.code, shown), decisions(shown), incidents(shown), processes(request.code, all, shown.process)];
}

export function showCase(place) {
  const code = decodeURIComponent(window.location.hash.split('?')[0].split('/')[2]);
  const body = h('div', {});
  place.replaceChildren(body);
  const process = parameters().get('process');
  return load(body, `/staff/api/ho-so/${encodeURIComponent(code)}${process ? `?process=${encodeURIComponent(process)}` : ''}`,
    (found) => show(body, found),
    (error) => (error.status !== 404 ? null : h('div', { class: 'alert alert-warning', role: 'alert' },
      h('p', {}, `Không tìm thấy hồ sơ ${code} trong các đơn vị của bạn.`), h('a', { href: address('') }, 'Tất cả hồ sơ'))));
}
