/** Cockpit with the pages of cases for auditors; overrides the empty file of Camunda's jar. */
export default {
  customScripts: ['scripts/ho-so/plugin']
};
