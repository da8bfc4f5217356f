/** Calls to our own endpoints with the session of Tasklist. */
import { offline, problemOf } from './problem.js';

const JSON_TIMEOUT = 30_000;

export const csrf = () => document.cookie.match(/(?:^|;\s*)DSCT-CSRF=([^;]+)/)?.[1] ?? '';

async function call(method, path, body) {
  let answer, text;
  try {
    answer = await fetch(path, {
      method,
      credentials: 'same-origin',
      redirect: 'error',
      headers: { 'Accept': 'application/json', 'Content-Type': 'application/json', 'X-DSCT-CSRF': decodeURIComponent(csrf()) },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(JSON_TIMEOUT)
    });
    text = await answer.text();
  }
  catch {
    throw offline();
  }
  if (!answer.ok) {
    throw problemOf(answer.status, text);
  }
  return text ? JSON.parse(text) : null;
}

const task = (taskId) => `/staff/api/tasks/${encodeURIComponent(taskId)}`;

/** The task, what its form shows, and the draft that was saved before. */
export const readTask = (taskId) => call('GET', task(taskId));

/** Has the server check and keep the form; the completion applies it. */
export const saveDraft = (taskId, form) => call('PUT', `${task(taskId)}/draft`, form);

/** Another act of this task, such as "otp" or "construction-start". */
export const act = (taskId, name, body = {}) => call('POST', `${task(taskId)}/${name}`, body);

export const documentPath = (id) => `/staff/api/documents/${encodeURIComponent(id)}`;
