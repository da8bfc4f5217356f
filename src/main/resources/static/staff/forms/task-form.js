/**
 * An embedded form of Tasklist: shows the task's view, keeps what is filled in on this machine, and
 * completes in two steps: the server checks and keeps the form, then Tasklist completes the task,
 * which applies exactly that form.
 */
import { readTask, saveDraft } from './api.js';
import { problemsOf } from './checks.js';
import { applyConditions } from './conditions.js';
import { startDocuments } from './documents.js';
import { fill, values } from './fields.js';
import { groupMoney, startMoney } from './money.js';
import { photoProblems, startPhotos } from './photos.js';
import { clearProblem, showProblems } from './problems.js';
import { growRows, startRows } from './rows.js';
import { Status } from './status.js';
import { draftKey, forget, forgetOld, keepDraft, keptDraft } from './store.js';
import { Uploads } from './uploads.js';
import { loadParts, show } from './view.js';
import { completeInTasklist, wayBack, whenClaimChanges } from './tasklist.js';

const STYLES = new URL('task-form.css', import.meta.url).pathname;
const PAUSE_OF_TYPING = 300;

export class TaskForm {

  constructor(camForm) {
    this.camForm = camForm;
    this.form = camForm.formElement[0];
    this.taskId = camForm.taskId;
    this.key = draftKey(camForm.options.urlParams?.userId ?? '', this.taskId);
    this.accepted = false;
    this.busy = false;
  }

  async start() {
    styles();
    this.form.classList.add('dsct', 'loading');
    this.form.noValidate = true;
    this.status = new Status(this.form);
    this.form.prepend(wayBack(this.camForm));
    this.status.say('Đang mở hồ sơ…', 'wait');
    this.camForm.on('submit', () => this.submitted());
    this.camForm.on('submit-success', () => this.completed());
    this.camForm.on('submit-failed', () => this.failed());
    await this.open();
  }

  async open() {
    try {
      this.task = await readTask(this.taskId);
      await loadParts(this.form);
    }
    catch (problem) {
      this.explain(problem);
      this.offerAgain();
      return;
    }
    const { view } = this.task;
    show(this.form, view);
    startRows(this.form, view);
    startDocuments(this.form);
    this.uploads = await Uploads.of(this.key, this.task.caseKey);
    this.form.querySelectorAll('[data-photos]').forEach((place) => startPhotos(place, this.uploads, (words) => this.status.say(words, 'bad')));
    await this.restore();
    this.watch();
    this.claimed(this.task.mine);
    whenClaimChanges(this.form, () => this.reclaim());
    this.form.classList.remove('loading');
    this.opened(this.task.view);
    forgetOld().catch(() => {});
  }

  /** For forms that do more than ask: everything is on screen now. */
  opened() {
  }

  offerAgain() {
    const again = document.createElement('button');
    Object.assign(again, { type: 'button', className: 'btn btn-default', textContent: 'Thử lại' });
    again.addEventListener('click', () => this.open());
    this.status.line.append(' ', again);
  }

  async restore() {
    const draft = await keptDraft(this.key).catch(() => null) ?? this.task.draft;
    growRows(this.form, draft ?? {});
    if (draft) {
      fill(this.form, draft);
    }
    groupMoney(this.form);
    applyConditions(this.form);
  }

  watch() {
    startMoney(this.form);
    let typing;
    const changed = ({ target }) => {
      clearProblem(target);
      applyConditions(this.form);
      clearTimeout(typing);
      typing = setTimeout(() => this.keep(), PAUSE_OF_TYPING);
    };
    this.form.addEventListener('input', changed);
    this.form.addEventListener('change', changed);
    this.form.addEventListener('submit', (event) => event.preventDefault());
  }

  keep() {
    return this.busy || !this.task.mine ? undefined : keepDraft(this.key, values(this.form, true)).catch(() => {});
  }

  /** A task that is not mine is for reading. */
  claimed(mine) {
    this.task.mine = mine;
    this.form.classList.toggle('dsct-read', !mine);
    this.form.querySelectorAll('.ask').forEach((part) => part.toggleAttribute('inert', !mine));
    this.status.say(mine ? '' : 'Hãy nhận việc (bấm «Nhận việc» phía trên) trước khi làm.');
  }

  async reclaim() {
    try {
      this.claimed((await readTask(this.taskId)).mine);
    }
    catch (problem) {
      this.explain(problem);
    }
  }

  submitted() {
    this.camForm.submitPrevented = !this.accepted;
    if (!this.accepted) {
      this.complete();
    }
  }

  async complete() {
    if (this.busy || !this.task) {
      return;
    }
    if (this.hasProblems()) {
      return;
    }
    this.busy = true;
    try {
      await this.photosSent();
      // a photo may have been refused meanwhile
      if (this.hasProblems()) {
        this.busy = false;
        return;
      }
      this.status.say('Đang kiểm tra và lưu…', 'wait');
      await saveDraft(this.taskId, this.answer());
      this.accepted = true;
      this.status.say('Đang hoàn thành…', 'wait');
      completeInTasklist(this.form);
    }
    catch (problem) {
      this.busy = false;
      await this.keep();
      this.explain(problem);
    }
  }

  /** What is sent; forms with photos add which documents they are. */
  answer() {
    return values(this.form);
  }

  hasProblems() {
    const photos = photoProblems(this.form, this.uploads);
    const homeless = showProblems(this.form, problemsOf(this.form));
    photos.forEach(({ place, message }) => {
      const text = document.createElement('p');
      text.className = 'dsct-problem';
      text.textContent = message;
      place.append(text);
    });
    const count = this.form.querySelectorAll('.dsct-problem').length + homeless.length;
    this.status.say(count ? `Còn ${count} mục cần sửa.` : '', 'bad');
    if (count && !this.form.querySelector('[aria-invalid]')) {
      this.form.querySelector('.dsct-problem')?.scrollIntoView({ block: 'center' });
    }
    return count > 0;
  }

  async photosSent() {
    if (this.uploads.waiting.length === 0) {
      return;
    }
    const tell = () => {
      const left = this.uploads.waiting.length;
      this.status.say(left ? `Còn ${left} ảnh đang gửi. Công việc sẽ hoàn thành ngay khi gửi xong; mất mạng cũng không mất ảnh.` : '', 'wait');
    };
    tell();
    const stop = new AbortController();
    this.uploads.addEventListener('change', tell, { signal: stop.signal });
    this.uploads.wake();
    await this.uploads.settled();
    stop.abort();
    if (!this.form.isConnected) {
      throw new Error('the person went to another task');
    }
  }


  /** Nothing of the task is left to do here. */
  completed(words = 'Đã hoàn thành.') {
    this.busy = true;
    this.status.say(words, 'good');
    this.uploads.stop();
    forget(this.key).catch(() => {});
  }

  async failed() {
    if (!this.accepted) {
      return;
    }
    this.accepted = false;
    this.busy = false;
    // the engine's own answer is no words for people: ask how the task stands
    try {
      await readTask(this.taskId);
      this.status.say('Chưa hoàn thành được. Hãy thử lại; nếu vẫn không được, báo người quản trị.', 'bad');
    }
    catch (problem) {
      this.explain(problem);
    }
  }

  explain(problem) {
    if (!this.form.isConnected) {
      return;
    }
    const homeless = showProblems(this.form, problem.fields ?? []);
    const words = problem.fields?.length > homeless.length ? `Còn ${problem.fields.length} mục cần sửa.` : (homeless.length ? '' : problem.message);
    this.status.say([words, ...homeless].filter(Boolean).join(' '), 'bad');
  }

}

function styles() {
  if (!document.querySelector(`link[href="${STYLES}"]`)) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: STYLES });
    document.head.append(link);
  }
}

/** What a form's script calls. */
export function open(camForm) {
  return new TaskForm(camForm).start();
}
