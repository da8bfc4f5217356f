/**
 * The photos of one task on their way to the server: kept on this machine first, sent one by one,
 * tried again with growing pauses and as soon as the network is back, until the server has them.
 */
import { dropPhoto, keepPhoto, keptPhotos } from './store.js';
import { position } from './position.js';
import { sendPhoto } from './send-photo.js';
import { thumbnail } from './thumbnail.js';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** A queue outlives its form: who looks at another task meanwhile does not stop it. */
const queues = new Map();

export class Uploads extends EventTarget {

  /** The queue of this task, with what an earlier visit left behind. */
  static async of(key, caseKey) {
    if (!queues.has(key)) {
      const queue = new Uploads(key, caseKey);
      queue.photos = (await keptPhotos(key)).sort((a, b) => a.addedAt - b.addedAt);
      queues.set(key, queue);
      addEventListener('online', () => queue.wake());
      document.addEventListener('visibilitychange', () => queue.wake());
    }
    const queue = queues.get(key);
    queue.wake();
    return queue;
  }

  constructor(key, caseKey) {
    super();
    this.key = key;
    this.caseKey = caseKey;
    this.photos = [];
    /** Photos that are not stored yet, or whose position is not known yet. */
    this.unready = new Map();
    this.pause = FIRST_PAUSE;
    this.sending = false;
  }

  /** Photos that the server does not have yet, those that are still being stored included. */
  get waiting() {
    return this.photos.filter((photo) => !photo.document && !photo.refused);
  }

  /**
   * Every file is on this machine before anything else is done with any of them: pictures are drawn and
   * the position is asked for meanwhile, once for all.
   * @returns how many found no place on this machine
   */
  async add(files, kind) {
    const added = files.map((file, index) => ({ id: crypto.randomUUID(), draft: this.key, kind, name: file.name, size: file.size,
      addedAt: Date.now() + index, takenAt: new Date(file.lastModified || Date.now()).toISOString() }));
    added.forEach((photo) => this.unready.set(photo, 'storing'));
    this.photos.push(...added);
    this.changed();
    const where = position();
    await Promise.all(added.map((photo, index) => this.store(photo, files[index])));
    const stored = added.filter((photo) => !photo.refused);
    await Promise.all([this.draw(stored), this.locate(stored, where)]);
    return added.length - stored.length;
  }

  async store(photo, file) {
    try {
      // the bytes, not the file: the camera's file may be gone after a reload
      photo.blob = new Blob([await file.arrayBuffer()], { type: file.type });
      await this.keep(photo);
      this.unready.set(photo, 'locating');
    }
    catch {
      photo.refused = true;
      photo.trouble = 'Máy hết chỗ lưu ảnh';
      this.unready.delete(photo);
    }
    this.changed();
  }

  async draw(photos) {
    // one after the other: a drawn photo takes many times the memory of its file
    for (const photo of photos) {
      photo.thumbnail = photo.blob && await thumbnail(photo.blob);
      await this.keep(photo);
    }
  }

  /** Nothing is sent before its position is known, or known not to come. */
  async locate(photos, asked) {
    const where = await asked;
    photos.forEach((photo) => {
      photo.position = where;
      this.unready.delete(photo);
    });
    this.wake();
    await Promise.all(photos.map((photo) => this.keep(photo)));
  }

  isStored(photo) {
    return this.unready.get(photo) !== 'storing';
  }

  async remove(photo) {
    this.photos = this.photos.filter((other) => other !== photo);
    await dropPhoto(photo.id);
    this.changed();
  }

  /** Once everything has reached the server, or been refused by it. */
  settled(signal) {
    return new Promise((resolve, reject) => {
      const look = () => this.waiting.length === 0 && resolve();
      this.addEventListener('change', look, { signal });
      signal?.addEventListener('abort', () => reject(signal.reason));
      look();
    });
  }

  /** The task is done: nothing of it is needed here any more. */
  stop() {
    queues.delete(this.key);
    this.photos = [];
  }

  wake() {
    this.pause = FIRST_PAUSE;
    clearTimeout(this.timer);
    this.send();
  }

  async send() {
    const photo = this.waiting.find((one) => !this.unready.has(one));
    if (this.sending || !photo) {
      return;
    }
    this.sending = true;
    let again = 0;
    try {
      photo.trouble = null;
      photo.document = await sendPhoto(this.caseKey, photo, (share) => {
        photo.progress = share;
        this.changed();
      });
      photo.blob = null;
      this.pause = FIRST_PAUSE;
    }
    catch (problem) {
      photo.trouble = problem.fields?.[0]?.message ?? problem.message;
      photo.refused = !problem.passing;
      if (problem.passing) {
        again = this.pause;
        this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
      }
    }
    await this.keep(photo);
    this.sending = false;
    this.changed();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), again);
  }

  async keep(photo) {
    if (this.photos.includes(photo)) {
      const { progress, ...kept } = photo;
      await keepPhoto(kept);
      this.changed();
    }
  }

  changed() {
    this.dispatchEvent(new Event('change'));
  }

}
