/**
 * A PDF page by page on a canvas: Tasklist's rules allow no frame.
 * <div data-pdf="contract.documentId"></div>; fires "allread" once every page has been on screen.
 */
const LIBRARY = '/webjars/pdfjs-dist/5.4.624/legacy/build';
const SHARPEST = 2;

let library;

function load() {
  library ??= import(`${LIBRARY}/pdf.min.mjs`).then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = `${LIBRARY}/pdf.worker.min.mjs`;
    return pdfjs;
  });
  return library;
}

function button(text, turn) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-default';
  made.textContent = text;
  made.addEventListener('click', turn);
  return made;
}

export async function showPdf(place, path) {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  const where = document.createElement('span');
  where.className = 'dsct-page';
  const read = new Set();
  let current = 1;
  let drawing = null;
  place.classList.add('dsct-pdf');
  place.textContent = 'Đang mở văn bản…';
  const pdfjs = await load();
  const pdf = await pdfjs.getDocument({ url: path, withCredentials: true, isEvalSupported: false }).promise;

  async function draw() {
    drawing?.cancel();
    const page = await pdf.getPage(current);
    const natural = page.getViewport({ scale: 1 });
    const width = Math.min(place.clientWidth || natural.width, 900);
    const scale = (width / natural.width) * Math.min(devicePixelRatio || 1, SHARPEST);
    const viewport = page.getViewport({ scale: Math.max(scale, 1) });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    canvas.setAttribute('aria-label', `Trang ${current}`);
    drawing = page.render({ canvas, viewport });
    try {
      await drawing.promise;
    }
    catch (cancelled) {
      if (cancelled?.name === 'RenderingCancelledException') {
        return;
      }
      throw cancelled;
    }
    where.textContent = `Trang ${current} / ${pdf.numPages}`;
    back.disabled = current === 1;
    next.disabled = current === pdf.numPages;
    read.add(current);
    place.dataset.pagesRead = read.size;
    if (read.size === pdf.numPages) {
      place.dispatchEvent(new Event('allread', { bubbles: true }));
    }
  }

  const turn = (by) => () => {
    current = Math.min(Math.max(current + by, 1), pdf.numPages);
    draw();
  };
  const back = button('‹ Trang trước', turn(-1));
  const next = button('Trang sau ›', turn(1));
  const bar = document.createElement('div');
  bar.className = 'dsct-pages';
  const download = document.createElement('a');
  Object.assign(download, { href: path, textContent: 'Tải về', download: '' });
  bar.append(back, where, next, download);
  place.replaceChildren(bar, canvas);
  await draw();
}

/** Shows the PDF, or says why it can't be shown and lets the person try again. */
export async function tryPdf(place, path) {
  try {
    await showPdf(place, path);
  }
  catch {
    place.replaceChildren('Chưa mở được văn bản. ', button('Thử lại', () => tryPdf(place, path)));
  }
}
