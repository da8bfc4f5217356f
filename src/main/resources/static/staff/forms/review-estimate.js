/** ReviewEstimate (B4): shows what each line comes to; every quantity can be changed, and only what was changed is sent, with its reason. */
import { values } from './fields.js';
import { format } from './format.js';
import { TaskForm } from './task-form.js';

class ReviewEstimate extends TaskForm {

  opened() {
    const check = () => {
      this.demandReasons();
      this.showAmounts();
    };
    this.form.addEventListener('input', check);
    check();
  }

  isChanged(line, position) {
    return line.quantity !== null && line.quantity !== this.task.view.estimate.items[position].quantity;
  }

  demandReasons() {
    (values(this.form).edits ?? []).forEach((line, position) => {
      this.form.querySelector(`[name="edits[${position}].reason"]`).required = this.isChanged(line, position);
    });
  }

  /** What each line comes to with the quantity that stands there now. */
  showAmounts() {
    (values(this.form).edits ?? []).forEach((line, position) => {
      const amount = this.form.querySelector(`[name="edits[${position}].quantity"]`).closest('tr').querySelector('[data-amount]');
      amount.textContent = format(line.quantity === null ? null : Math.round(line.quantity * this.task.view.estimate.items[position].unitPrice), 'money');
    });
  }

  answer() {
    const form = super.answer();
    this.sent = [];
    const edits = (form.edits ?? []).map((line, position) => ({ ...line, position }))
      .filter((line) => this.isChanged(line, line.position));
    this.sent = edits.map((line) => line.position);
    return { ...form, edits };
  }

  /** The server counts the edits that were sent, the form counts its lines. */
  explain(problem) {
    problem.fields = (problem.fields ?? []).map(({ field, message }) => ({
      field: field?.replace(/^edits\[(\d+)]/, (_, index) => `edits[${this.sent[index]}]`), message
    }));
    super.explain(problem);
  }

}

export const open = (camForm) => new ReviewEstimate(camForm).start();
