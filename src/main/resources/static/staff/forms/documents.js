/**
 * <ul data-documents="path"></ul>: papers and photos of the case, each shown on demand.
 * Items: { id, name, kind, size, contentType }.
 */
import { documentPath } from './api.js';
import { format } from './format.js';
import { label } from './labels.js';
import { get } from './paths.js';
import { tryPdf } from './pdf.js';

const isPdf = (paper) => (paper.contentType ?? paper.name).toLowerCase().endsWith('pdf');

function preview(paper) {
  const path = documentPath(paper.id);
  const place = document.createElement('div');
  place.className = 'dsct-preview';
  if (isPdf(paper)) {
    queueMicrotask(() => tryPdf(place, path));
  }
  else {
    const picture = document.createElement('img');
    Object.assign(picture, { src: path, alt: label('kind', paper.kind) });
    picture.addEventListener('error', () => (place.textContent = 'Chưa mở được ảnh.'));
    place.append(picture);
  }
  return place;
}

/** When and where, as far as the device said it. */
function taken(photo) {
  return [
    photo?.at && `chụp ${format(photo.at, 'moment')}`,
    photo?.latitude && `tại ${photo.latitude.toFixed(5)}, ${photo.longitude.toFixed(5)}`
  ].filter(Boolean);
}

function entry(paper) {
  const item = document.createElement('li');
  const line = document.createElement('div');
  line.className = 'dsct-paper';
  const name = document.createElement('span');
  name.textContent = [label('kind', paper.kind), `${paper.name} (${format(paper.size, 'size')})`, ...taken(paper.taken)].join(' · ');
  const look = document.createElement('button');
  Object.assign(look, { type: 'button', className: 'btn btn-default btn-sm', textContent: 'Xem' });
  let shown = null;
  look.addEventListener('click', () => {
    if (shown) {
      shown.remove();
      shown = null;
    }
    else {
      shown = preview(paper);
      item.append(shown);
    }
    look.textContent = shown ? 'Đóng' : 'Xem';
  });
  const download = document.createElement('a');
  Object.assign(download, { href: documentPath(paper.id), textContent: 'Tải về', download: paper.name });
  line.append(name, look, download);
  item.append(line);
  return item;
}

export function startDocuments(root) {
  root.querySelectorAll('[data-documents]').forEach((list) => {
    const papers = get(viewAt(list), list.dataset.documents) ?? [];
    list.classList.add('dsct-papers');
    list.replaceChildren(...papers.map(entry));
    if (papers.length === 0) {
      list.textContent = 'Chưa có.';
    }
  });
  root.querySelectorAll('[data-pdf]').forEach((place) => {
    const id = get(viewAt(place), place.dataset.pdf);
    if (id) {
      tryPdf(place, documentPath(id));
    }
  });
}

/** The part of the view that this element is about. */
export function viewAt(element) {
  for (let at = element; at; at = at.parentElement) {
    if (at.viewed !== undefined) {
      return at.viewed;
    }
  }
  return {};
}
