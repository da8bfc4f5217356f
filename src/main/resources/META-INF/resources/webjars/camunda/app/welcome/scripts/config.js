import { webapp } from '../../../../portal/webapp.js';

// our own pages instead of the vendor's manual; label and description are keys of the texts
window.camWelcomeConf = {
  links: [{ label: 'DOCUMENTATION', href: '../../../../staff', description: 'DOCUMENTATION_DESCRIPTION' }]
};

/** Overrides the empty file of Camunda's jar. */
export default await webapp('welcome', 'Trang chính');
