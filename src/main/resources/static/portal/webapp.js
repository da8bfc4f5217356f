import { brand } from './brand.js';

const STORE = 'camunda-web';

/** Hints that the vendor wrote into the pages themselves. */
const HINTS = { 'zoom in': 'Phóng to', 'zoom out': 'Thu nhỏ', 'reset zoom': 'Về cỡ ban đầu' };

/**
 * What the configurations of Tasklist, Cockpit, Admin and Welcome share: Vietnamese, whatever the browser speaks, under
 * the company's name.
 *
 * @param {string} app as in its address
 * @param {string} name as people read it
 */
export async function webapp(app, name) {
  await knowTexts(app);
  document.addEventListener('mouseover', ({ target }) => {
    const hinted = target.closest('[title]');
    if (hinted && hinted.title in HINTS) {
      hinted.title = HINTS[hinted.title];
    }
  });
  return {
    app: { vendor: brand, name: `– ${name}` },
    locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
    // no word about the engine's own welcome page
    disableWelcomeMessage: true
  };
}

/**
 * A webapp draws before its texts have arrived, and some parts keep the keys for good. It looks into this store first,
 * and takes what it finds there for the texts of its version.
 */
async function knowTexts(app) {
  const root = document.querySelector('base').getAttribute('app-root');
  const answer = await fetch(`${root}/app/${app}/locales/vi.json`);
  if (answer.ok) {
    const known = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    known[`${root}/app/${app}/locales/_locales_data_vi_${window.bust}`] = await answer.text();
    localStorage.setItem(STORE, JSON.stringify(known));
  }
}
