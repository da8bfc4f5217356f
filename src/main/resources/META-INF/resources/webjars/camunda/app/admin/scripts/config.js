import { webapp } from '../../../../portal/webapp.js';

/** Overrides the empty file of Camunda's jar. */
export default await webapp('admin', 'Quản trị');
