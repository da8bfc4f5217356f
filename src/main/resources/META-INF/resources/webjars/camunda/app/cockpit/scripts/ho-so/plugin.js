/**
 * Cockpit's pages about cases, running or over: the free edition shows none that has ended.
 * They only read, through /staff/api/ho-so.
 */
import { showCase } from './case.js';
import { searchBox, showList } from './list.js';
import { h, page } from './page.js';

const LIST = '/ho-so';

export default [
  {
    id: 'ho-so-navigation',
    pluginPoint: 'cockpit.navigation',
    priority: 50,
    properties: { checkActive: (address) => address.includes(`#${LIST}`) },
    render: (place) => place.append(h('a', { href: `#${LIST}` }, 'Hồ sơ'))
  },
  {
    id: 'ho-so-search',
    pluginPoint: 'cockpit.dashboard',
    priority: 50,
    render: (place) => page(place, 'ho-so-dashboard').append(searchBox())
  },
  {
    id: 'ho-so-list',
    pluginPoint: 'cockpit.route',
    properties: { path: LIST, label: LIST },
    render: (place) => showList(page(place))
  },
  {
    id: 'ho-so-case',
    pluginPoint: 'cockpit.route',
    properties: { path: `${LIST}/:code`, label: LIST },
    render: (place) => showCase(page(place))
  }
];
