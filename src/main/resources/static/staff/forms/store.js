/**
 * What this machine keeps of unfinished tasks (IndexedDB): the fields, and photos until the server has
 * them. The key holds the person and the task, so that a shared phone mixes nobody's drafts.
 */
const NAME = 'dsct-forms';
const OLD = 30 * 24 * 60 * 60 * 1000;

let opened;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: 'key' });
      request.result.createObjectStore('photos', { keyPath: 'id' }).createIndex('draft', 'draft');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function run(store, mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

export const draftKey = (person, taskId) => `${person}/${taskId}`;

export const keepDraft = (key, values) => run('drafts', 'readwrite', (drafts) => drafts.put({ key, values, at: Date.now() }));

export const keptDraft = async (key) => (await run('drafts', 'readonly', (drafts) => drafts.get(key)))?.values ?? null;

/** @param photo { id, draft, blob, … }; written before anything else is done with it */
export const keepPhoto = (photo) => run('photos', 'readwrite', (photos) => photos.put(photo));

export const keptPhotos = (key) => run('photos', 'readonly', (photos) => photos.index('draft').getAll(key));

export const dropPhoto = (id) => run('photos', 'readwrite', (photos) => photos.delete(id));

/** Nothing of a finished task stays on this machine. */
export async function forget(key) {
  await run('drafts', 'readwrite', (drafts) => drafts.delete(key));
  await Promise.all((await keptPhotos(key)).map((photo) => dropPhoto(photo.id)));
}

/** Tasks that somebody else finished meanwhile leave drafts behind: they go after a month. */
export async function forgetOld() {
  const drafts = await run('drafts', 'readonly', (all) => all.getAll());
  await Promise.all(drafts.filter((draft) => draft.at < Date.now() - OLD).map((draft) => forget(draft.key)));
}
