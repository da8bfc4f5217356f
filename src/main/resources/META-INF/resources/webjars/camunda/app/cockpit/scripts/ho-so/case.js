/** One case, running or over: the way it took, who did what and when, decisions, incidents. */
import { diagram } from './diagram.js';
import { address, h, load, parameters, table } from './page.js';
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
  const row = (process) => Object.assign([
    process.id === shown.id ? h('strong', {}, process.name) : h('a', { href: address(`/${code}`, { process: process.id }) }, process.name),
    process.caseKey, String(process.version), PROCESS_STATES[process.state], moment(process.startedAt), moment(process.endedAt) || '–'],
  { attributes: { class: process.id === shown.id ? 'active' : null } });
  return h('section', { class: 'ho-so-processes' }, h('h2', {}, `Các quy trình của hồ sơ (${all.length})`),
    table(['Quy trình', 'Khóa', 'Phiên bản', 'Trạng thái', 'Bắt đầu', 'Kết thúc'], all.map(row)));
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
      h('strong', {}, shown.process.name), other ? ` · ${shown.process.caseKey}` : '', ` · phiên bản ${shown.process.version} · ${PROCESS_STATES[shown.process.state].toLowerCase()}`),
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
