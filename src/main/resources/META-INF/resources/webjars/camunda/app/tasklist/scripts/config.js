/** Tasklist in Vietnamese, whatever the browser speaks; overrides the empty file of Camunda's jar. */
export default {
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  // no word about the engine's own welcome page
  disableWelcomeMessage: true
};
