/** How things are called and written. */

const ZONE = 'Asia/Ho_Chi_Minh';

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit'
});

/** 14:30:05 18/11/2026 */
export function moment(at) {
  if (!at) {
    return '';
  }
  const [day, time] = MOMENT.format(new Date(at)).split(', ');
  return `${time} ${day}`;
}

/** How long, in its two largest units. */
export function duration(from, to) {
  if (!from || !to) {
    return '';
  }
  const seconds = Math.max(0, Math.round((new Date(to) - new Date(from)) / 1000));
  const parts = [[Math.floor(seconds / 86400), 'ngày'], [Math.floor(seconds / 3600) % 24, 'giờ'],
    [Math.floor(seconds / 60) % 60, 'phút'], [seconds % 60, 'giây']];
  const first = parts.findIndex(([count]) => count > 0);
  return first < 0 ? 'dưới 1 giây'
    : parts.slice(first, first + 2).filter(([count]) => count > 0).map((part) => part.join(' ')).join(' ');
}

const VALUES = {
  true: 'có', false: 'không', null: 'để trống', URBAN: 'thành thị', RURAL: 'nông thôn', ALL: 'tất cả các kênh',
  FIRST: 'kênh đầu tiên gửi được', TRY_AGAIN: 'hẹn lại', DECIDE: 'người có thẩm quyền quyết định'
};

/** A value of a decision. */
export function value(text) {
  return VALUES[text]
    ?? (/^-?\d{4,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, '.') : text);
}

const KINDS = [
  [/^userTask$/, 'Việc của nhân viên'],
  [/^(service|send|script)Task$/, 'Việc của hệ thống'],
  [/^businessRuleTask$/, 'Tra bảng quyết định'],
  [/^receiveTask$/, 'Chờ tin báo'],
  [/^callActivity$/, 'Gọi quy trình khác'],
  [/subProcess$/i, 'Quy trình con'],
  [/gateway$/i, 'Rẽ nhánh'],
  [/boundaryTimer|timer/i, 'Đến hạn'],
  [/message/i, 'Tin báo đến'],
  [/start/i, 'Bắt đầu'],
  [/end/i, 'Kết thúc'],
  [/./, 'Sự kiện']
];

export function kind(name) {
  return KINDS.find(([pattern]) => pattern.test(name))[1];
}

export const STEP_STATES = { DONE: 'Đã xong', WAITING: 'Đang chờ', CANCELLED: 'Bị ngắt giữa chừng' };

export const PROCESS_STATES = { RUNNING: 'Đang chạy', ENDED: 'Đã kết thúc', STOPPED: 'Bị dừng' };
