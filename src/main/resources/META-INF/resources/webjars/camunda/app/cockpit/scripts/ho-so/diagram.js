/** The model of a process with the way that was taken. */
import { h } from './page.js';

const LIBRARY = '/webjars/bpmn-js/8.0.0/dist';

/** From the weakest to the strongest: an element that was passed twice shows the last. */
const MARKS = ['CANCELLED', 'DONE', 'WAITING'];

const LEGEND = [['DONE', 'đã qua'], ['WAITING', 'đang chờ'], ['CANCELLED', 'bị ngắt giữa chừng'], ['none', 'chưa qua'], ['flow', 'đường đã đi']];

let library;

/** Draws itself into the page; puts its one name into the window. */
function viewer() {
  library ??= Promise.all(['diagram-js.css', 'bpmn-font/css/bpmn.css'].map((style) => new Promise((loaded) => {
    document.head.append(h('link', { rel: 'stylesheet', href: `${LIBRARY}/assets/${style}`, load: loaded, error: loaded }));
  }))).then(() => import(`${LIBRARY}/bpmn-navigated-viewer.production.min.js`)).then(() => window.BpmnJS);
  return library;
}

function marks(shown) {
  const strongest = {};
  const mark = (element, state) => {
    strongest[element] = MARKS[Math.max(MARKS.indexOf(state), MARKS.indexOf(strongest[element]))];
  };
  shown.steps.forEach((step) => mark(step.elementId, step.state));
  shown.pending.forEach((element) => mark(element, 'WAITING'));
  return strongest;
}

/** How often an element was passed; gateways that join are passed by each token. */
function times(shown) {
  const counts = {};
  shown.steps.filter((step) => !step.kind.endsWith('Gateway')).forEach((step) => {
    counts[step.elementId] = (counts[step.elementId] ?? 0) + 1;
  });
  return counts;
}

function paint(drawn, shown) {
  const canvas = drawn.get('canvas');
  const elements = drawn.get('elementRegistry');
  Object.entries(marks(shown)).filter(([id]) => elements.get(id)).forEach(([id, state]) => {
    // a sub-process keeps its ground: its own steps stand on it
    canvas.addMarker(id, `ho-so-${elements.get(id).children?.length > 0 ? 'around' : 'is'}-${state}`);
  });
  shown.takenFlows.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, 'ho-so-taken'));
  Object.entries(times(shown)).filter(([id, count]) => count > 1 && elements.get(id)).forEach(([id, count]) =>
    drawn.get('overlays').add(id, { position: { top: -10, right: 12 }, html: h('span', { class: 'ho-so-times', title: 'Số lần' }, `×${count}`) }));
}

function buttons(canvas, waiting) {
  const button = (text, title, press) => h('button', { type: 'button', class: 'btn btn-default btn-sm', title, 'aria-label': title, click: press }, text);
  return h('div', { class: 'ho-so-zoom' },
    button('+', 'Phóng to', () => canvas.zoom(canvas.zoom() * 1.3)),
    button('−', 'Thu nhỏ', () => canvas.zoom(canvas.zoom() / 1.3)),
    button('Toàn bộ', 'Thu vừa khung', () => canvas.zoom('fit-viewport', 'auto')),
    button('Cỡ chữ đọc được', 'Xem gần bước mới nhất', () => near(canvas, waiting)));
}

/** So near that its texts can be read, around the last step. */
function near(canvas, element) {
  canvas.zoom(1);
  const view = canvas.viewbox();
  if (element) {
    canvas.viewbox({
      x: element.x + element.width / 2 - view.outer.width / 2, y: element.y + element.height / 2 - view.outer.height / 2,
      width: view.outer.width, height: view.outer.height
    });
  }
}

/** As high as the whole diagram needs, within limits. */
function fit(canvas, paper) {
  const { inner } = canvas.viewbox();
  paper.style.height = `${Math.min(460, Math.max(180, (paper.clientWidth * inner.height) / inner.width + 32))}px`;
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
}

/** Tells `chosen` which element was clicked. */
export function diagram(shown, chosen) {
  const paper = h('div', { class: 'ho-so-paper', role: 'img', 'aria-label': 'Sơ đồ quy trình với đường đã đi' });
  const tools = h('div', { class: 'ho-so-tools' },
    h('ul', { class: 'ho-so-legend' }, LEGEND.map(([name, text]) => h('li', { class: `ho-so-key-${name}` }, text))));
  viewer().then(async (Viewer) => {
    const drawn = new Viewer({ container: paper });
    await drawn.importXML(shown.model);
    // the wheel belongs to the page
    drawn.get('zoomScroll').toggle(false);
    paint(drawn, shown);
    const canvas = drawn.get('canvas');
    const last = shown.steps.filter((step) => step.state === 'WAITING').at(-1) ?? shown.steps.at(-1);
    tools.append(buttons(canvas, last && drawn.get('elementRegistry').get(last.elementId)));
    fit(canvas, paper);
    drawn.get('eventBus').on('element.click', ({ element }) => chosen(element.id));
    paper.dataset.drawn = 'true';
  }).catch((error) => {
    console.error(error);
    paper.replaceChildren(h('p', { class: 'alert alert-warning' }, 'Không vẽ được sơ đồ. Các bước vẫn có trong bảng dưới đây.'));
  });
  return h('section', { class: 'ho-so-diagram' }, h('h2', {}, 'Sơ đồ'), tools, paper);
}
