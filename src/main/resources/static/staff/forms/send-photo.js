/** Sends one photo; the same uploadId again gives the same document. */
import { csrf } from './api.js';
import { offline, problemOf } from './problem.js';

const SILENCE = 60_000;

/** @param progress called with 0…1 */
export function sendPhoto(caseKey, photo, progress) {
  return new Promise((resolve, reject) => {
    const path = `/staff/api/cases/${encodeURIComponent(caseKey)}/documents`;
    const query = new URLSearchParams({ kind: photo.kind, uploadId: photo.id, takenAt: photo.takenAt, ...photo.position });
    const form = new FormData();
    form.append('file', photo.blob, photo.name);
    const request = new XMLHttpRequest();
    // a slow network may take long, a dead one says nothing
    let silence;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE);
    };
    request.open('POST', `${path}?${query}`);
    request.setRequestHeader('X-DSCT-CSRF', decodeURIComponent(csrf()));
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = (event) => {
      heard();
      progress(event.lengthComputable ? event.loaded / event.total : 0);
    };
    request.onloadend = () => {
      clearTimeout(silence);
      if (request.status === 0) {
        reject(offline());
      }
      else if (request.status >= 300) {
        reject(problemOf(request.status, request.responseText));
      }
      else {
        resolve(JSON.parse(request.responseText));
      }
    };
    heard();
    request.send(form);
  });
}
