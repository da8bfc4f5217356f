import { webapp } from '../../../../portal/webapp.js';

/** With the pages of cases for auditors; overrides the empty file of Camunda's jar. */
export default {
  ...(await webapp('cockpit', 'Cockpit')),
  customScripts: ['scripts/ho-so/plugin']
};
