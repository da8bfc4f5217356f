/**
 * <div data-photos="PHOTO_METER" data-least="1"></div>: takes photos of one kind.
 * With data-papers it takes PDF files too.
 */
import { format } from './format.js';

const LARGEST = 12 * 1024 * 1024;
const PICTURES = ['image/jpeg', 'image/png'];
const PAPERS = [...PICTURES, 'application/pdf'];

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text) {
    made.textContent = text;
  }
  return made;
}

function stateOf(photo, stored) {
  if (!stored) {
    return ['wait', 'Đang lưu vào máy'];
  }
  if (photo.document) {
    return ['good', 'Đã gửi'];
  }
  if (photo.refused) {
    return ['bad', photo.trouble];
  }
  if (photo.progress > 0 && photo.progress < 1 && !photo.trouble) {
    return ['wait', `Đang gửi ${Math.round(photo.progress * 100)} %`];
  }
  return ['wait', photo.trouble ? 'Chờ mạng, sẽ tự gửi lại' : 'Chờ gửi'];
}

function card(photo, stored, remove) {
  const item = element('li', 'dsct-photo');
  if (photo.thumbnail) {
    const picture = element('img', '');
    picture.src = photo.thumbnail;
    picture.alt = photo.name;
    item.append(picture);
  }
  else {
    item.append(element('span', 'dsct-photo-blank', photo.name));
  }
  const [tone, words] = stateOf(photo, stored);
  const state = element('span', 'dsct-photo-state', words);
  state.dataset.tone = tone;
  state.title = format(photo.size, 'size');
  const button = element('button', 'dsct-remove', 'Bỏ');
  button.type = 'button';
  button.setAttribute('aria-label', `Bỏ ảnh ${photo.name}`);
  button.addEventListener('click', remove);
  item.append(state, button);
  return item;
}

/** One place for photos; draws itself again whenever the queue changes. */
export function startPhotos(place, uploads, complain) {
  const kind = place.dataset.photos;
  const list = element('ul', 'dsct-photos');
  const papers = 'papers' in place.dataset;
  const types = papers ? PAPERS : PICTURES;
  const label = element('label', 'btn btn-default dsct-take', papers ? 'Chụp ảnh hoặc chọn tệp' : 'Chụp hoặc chọn ảnh');
  const input = element('input', 'dsct-file');
  Object.assign(input, { type: 'file', accept: types.join(','), multiple: true });
  label.append(input);
  place.append(list, label);
  input.addEventListener('change', async () => {
    const unfit = (file) => (types.includes(file.type) ? file.size > LARGEST && `ảnh lớn hơn ${format(LARGEST, 'size')}.`
      : `chỉ nhận ảnh JPEG, PNG${papers ? ' hoặc tệp PDF' : ''}.`);
    const files = [...input.files];
    files.filter(unfit).forEach((file) => complain(`${file.name}: ${unfit(file)}`));
    if (await uploads.add(files.filter((file) => !unfit(file)), kind)) {
      complain('Máy này hết chỗ lưu ảnh. Hãy giải phóng bộ nhớ rồi chụp lại.');
    }
    input.value = '';
  });
  const draw = () => list.replaceChildren(...uploads.photos
    .filter((photo) => photo.kind === kind)
    .map((photo) => card(photo, uploads.isStored(photo), () => uploads.remove(photo))));
  uploads.addEventListener('change', draw);
  draw();
}

/** Too few photos of a kind, or one that nobody has yet, as problems of the form. */
export function photoProblems(form, uploads) {
  return [...form.querySelectorAll('[data-photos]')]
    .filter((place) => !place.closest('fieldset:disabled'))
    .flatMap((place) => {
      const photos = uploads.photos.filter((photo) => photo.kind === place.dataset.photos);
      if (photos.some((photo) => photo.refused)) {
        return [{ place, message: 'Có ảnh không gửi được: hãy bỏ, rồi chụp lại nếu cần.' }];
      }
      return photos.length < Number(place.dataset.least ?? 0)
        ? [{ place, message: `Cần ít nhất ${place.dataset.least} ${'papers' in place.dataset ? 'tệp' : 'ảnh'}.` }] : [];
    });
}
