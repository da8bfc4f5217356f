/** Construct (B8): that the work began is recorded by itself, before anything else is asked. */
import { act } from './api.js';
import { format } from './format.js';
import { TaskForm } from './task-form.js';

class Construct extends TaskForm {

  opened(view) {
    this.begun(view.beganAt);
    this.form.querySelector('[data-begin]').addEventListener('click', async ({ target }) => {
      target.disabled = true;
      try {
        const { beganAt } = await act(this.taskId, 'construction-start') ?? {};
        this.begun(beganAt ?? new Date().toISOString());
        this.status.say('Đã ghi nhận giờ bắt đầu thi công.', 'good');
      }
      catch (problem) {
        target.disabled = false;
        this.explain(problem);
      }
    });
  }

  begun(at) {
    this.form.querySelectorAll('[data-begun="no"]').forEach((part) => (part.hidden = Boolean(at)));
    this.form.querySelectorAll('[data-begun="yes"]').forEach((part) => (part.hidden = !at));
    this.form.querySelectorAll('[data-begun="at"]').forEach((part) => (part.textContent = format(at, 'moment')));
  }

}

export const open = (camForm) => new Construct(camForm).start();
