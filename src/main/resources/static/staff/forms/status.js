/** The one line on top of the form that says how things stand. */
export class Status {
  constructor(form) {
    this.line = document.createElement('div');
    this.line.className = 'dsct-status';
    this.line.setAttribute('role', 'status');
    this.line.setAttribute('aria-live', 'polite');
    this.line.hidden = true;
    form.prepend(this.line);
  }

  /** @param tone info, good, bad or wait */
  say(text, tone = 'info') {
    this.line.textContent = text;
    this.line.dataset.tone = tone;
    this.line.hidden = !text;
    if (tone === 'bad') {
      this.line.scrollIntoView({ block: 'nearest' });
    }
  }

  clear() {
    this.say('');
  }
}
