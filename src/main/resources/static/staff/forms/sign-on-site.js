/**
 * SignOnSite (B9): the customer reads every page, gets a code and tells it; the confirmation moves the
 * case by a message. A customer who confirms on the portal meanwhile moves it too.
 */
import { act, readTask } from './api.js';
import { format } from './format.js';
import { label } from './labels.js';
import { TaskForm } from './task-form.js';
import { leaveTask } from './tasklist.js';

const EVERY = 5_000;
const READING = 3_000;

class SignOnSite extends TaskForm {

  opened() {
    this.part = (name) => this.form.querySelector(`[data-otp="${name}"]`);
    this.part('send').addEventListener('click', () => this.once(() => this.send()));
    this.part('check').addEventListener('click', () => this.once(() => this.check()));
    this.contact('save').addEventListener('click', () => this.once(() => this.correct()));
    this.part('code').addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        this.part('check').click();
      }
    });
    this.form.addEventListener('allread', () => {
      this.part('send').disabled = false;
      this.part('unread').hidden = true;
    });
    this.poll();
  }

  async once(work) {
    if (this.working || !this.task.mine) {
      return;
    }
    this.working = true;
    try {
      await work();
    }
    catch (problem) {
      this.explain(problem);
    }
    this.working = false;
  }

  async send() {
    this.status.say('Đang gửi mã…', 'wait');
    const challenge = await act(this.taskId, 'otp');
    this.challengeId = challenge.challengeId;
    this.part('phone').textContent = challenge.maskedPhone;
    this.part('until').textContent = format(challenge.expiresAt, 'time');
    this.part('entry').hidden = false;
    this.part('send').textContent = 'Gửi lại mã OTP';
    this.part('code').value = '';
    this.part('code').focus();
    this.status.say('Đã gửi mã cho khách hàng.', 'good');
  }

  async check() {
    const code = this.part('code').value.replace(/\D/g, '');
    if (code.length !== 6) {
      this.status.say('Mã OTP gồm 6 chữ số.', 'bad');
      return;
    }
    this.status.say('Đang kiểm tra mã…', 'wait');
    const { result } = await act(this.taskId, 'otp/check', { challengeId: this.challengeId, code });
    if (result === 'CONFIRMED') {
      this.moved('Khách hàng đã xác nhận hợp đồng.');
    }
    else {
      this.status.say(label('otp', result), 'bad');
      this.part('code').select();
    }
  }

  contact(name) {
    return this.form.querySelector(`[data-contact="${name}"]`);
  }

  /** In the customer's presence: codes go to another number from now on. */
  async correct() {
    this.status.say('Đang lưu số mới…', 'wait');
    const { maskedPhone } = await act(this.taskId, 'contact', { phone: this.contact('phone').value, note: this.contact('note').value });
    this.part('entry').hidden = true;
    this.part('send').textContent = 'Gửi mã OTP';
    this.status.say(`Mã OTP được gửi đến số ${maskedPhone}.`, 'good');
  }

  poll() {
    this.polling = setTimeout(async () => {
      if (!this.form.isConnected || this.gone) {
        return;
      }
      try {
        await readTask(this.taskId);
      }
      catch (problem) {
        if (!this.busy && (problem.kind === 'conflict' || problem.kind === 'refused')) {
          this.moved('Khách hàng đã trả lời trên trang khách hàng.');
          return;
        }
      }
      this.poll();
    }, EVERY);
  }

  moved(words) {
    this.gone = true;
    clearTimeout(this.polling);
    this.form.querySelectorAll('.ask').forEach((part) => part.toggleAttribute('inert', true));
    this.completed(`${words} Hồ sơ đã chuyển bước, đang quay lại danh sách…`);
    setTimeout(() => this.form.isConnected && leaveTask(this.camForm), READING);
  }

}

export const open = (camForm) => new SignOnSite(camForm).start();
