/** What happened in a process, in the order of time. */
import { address, h, table } from './page.js';
import { duration, kind, moment, STEP_STATES, value } from './words.js';


function at(time) {
  return time ? h('span', { class: 'ho-so-at' }, moment(time)) : '–';
}

/** Until when a task was to be done, and whether that was kept. */
function due(step) {
  if (!step.due) {
    return [];
  }
  const late = (step.endedAt ? new Date(step.endedAt) : new Date()) > new Date(step.due);
  return [h('br'), h('small', { class: late ? 'ho-so-late' : null }, `hạn ${moment(step.due)}${late ? ', quá hạn' : ''}`)];
}

function act(done) {
  return done ? [h('span', {}, `${done.name} (${done.login})`), h('br'), h('small', {}, moment(done.at))] : [];
}

/** Who did it, for what no member of staff completes. */
function doer(step) {
  if (step.completed) {
    return act(step.completed);
  }
  if (step.caller) {
    return [h('span', {}, step.caller), h('br'), h('small', {}, moment(step.endedAt))];
  }
  if (step.state === 'DONE' && /^(service|send|script|businessRule)Task$/.test(step.kind)) {
    return ['Hệ thống'];
  }
  return [step.state === 'WAITING' && step.group && !step.claimed ? 'chưa ai nhận' : '–'];
}

function stepCells(code, step) {
  const name = [h('strong', {}, step.name ?? 'Cổng nối'), step.answers.length > 0 ? ` → ${step.answers.join(', ')}` : ''];
  if (step.calledProcess) {
    name.push(' ', h('a', { href: address(`/${code}`, { process: step.calledProcess }) }, 'xem quy trình được gọi'));
  }
  return Object.assign([name,
    [kind(step.kind), step.group ? [h('br'), h('small', {}, step.group)] : []].flat(),
    h('span', { class: `ho-so-step is-${step.state}` }, STEP_STATES[step.state]),
    at(step.startedAt), [at(step.endedAt), due(step)].flat(), duration(step.startedAt, step.endedAt) || '–',
    step.kind === 'userTask' ? (step.claimed ? act(step.claimed) : '–') : '', doer(step)],
  { attributes: { 'data-element': step.elementId, class: step.name ? '' : 'ho-so-unnamed' } });
}

export function steps(code, shown) {
  const place = h('section', { class: 'ho-so-steps' });
  const unnamed = shown.steps.some((step) => !step.name);
  place.append(h('h2', {}, 'Các bước theo thời gian'),
    unnamed ? h('label', { class: 'ho-so-all' }, h('input', {
      type: 'checkbox', change: (event) => place.classList.toggle('shows-all', event.target.checked)
    }), ' Hiện cả các cổng nối không tên') : '',
    table(['Bước', 'Loại', 'Tình trạng', 'Bắt đầu', 'Kết thúc', 'Thời gian', 'Người nhận việc', 'Người hoàn tất'],
      shown.steps.map((step) => stepCells(code, step))));
  return place;
}

/** A decision may be about a step. */
function values(all, steps) {
  return all.length === 0 ? '–' : h('ul', {}, all.map((one) => h('li', {}, `${one.name}: ${steps[one.value] ?? value(one.value)}`)));
}

export function decisions(shown) {
  const names = Object.fromEntries(shown.steps.map((step) => [step.elementId, step.name]));
  return h('section', { class: 'ho-so-decisions' }, h('h2', {}, 'Quyết định theo bảng (DMN)'),
    shown.decisions.length === 0 ? h('p', { class: 'ho-so-none' }, 'Không có quyết định nào.')
      : table(['Bảng quyết định', 'Ở bước', 'Lúc', 'Đầu vào', 'Kết quả'], shown.decisions.map((one) =>
        [h('strong', {}, one.name ?? one.key), names[one.elementId] ?? '–', moment(one.at), values(one.inputs, names), values(one.outputs, names)])));
}

export function incidents(shown) {
  return h('section', { class: 'ho-so-incidents' }, h('h2', {}, 'Sự cố'),
    shown.incidents.length === 0 ? h('p', { class: 'ho-so-none' }, 'Không có sự cố nào.')
      : table(['Bước', 'Nội dung', 'Lúc', 'Xử lý xong lúc'], shown.incidents.map((one) =>
        [h('strong', {}, one.elementName ?? one.elementId), one.message ?? '–', moment(one.at), moment(one.resolvedAt) || h('span', { class: 'ho-so-step is-WAITING' }, 'chưa xử lý')])));
}
