import { webapp } from '../../../../portal/webapp.js';
import './due-date-first.js';
import './plain-notices.js';

/** Overrides the empty file of Camunda's jar. */
export default await webapp('tasklist', 'Công việc');
