/** Values as a Vietnamese reader expects them. */
import { label } from './labels.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });
const day = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ZONE });
const dayOnly = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', weekday: 'long', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(value) {
  return PLAIN_DAY.test(value) ? dayOnly.format(new Date(`${value}T00:00:00Z`)) : day.format(new Date(value));
}

const FORMATS = {
  money: (value) => `${number.format(value)} đ`,
  number: (value) => number.format(value),
  percent: (value) => `${number.format(value)} %`,
  // a rate of 0.08
  rate: (value) => `${number.format(value * 100)} %`,
  day: dayOf,
  time: (value) => time.format(new Date(value)),
  moment: (value) => `${time.format(new Date(value))} ngày ${day.format(new Date(value))}`,
  yesno: (value) => (value ? 'Có' : 'Không'),
  phone: (value) => String(value).replace(/^\+84/, '0').replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3'),
  size: (value) => (value < 1024 * 1024 ? `${Math.ceil(value / 1024)} KB` : `${number.format(Math.round(value / 104857.6) / 10)} MB`)
};

/**
 * The text of a value.
 * @param as money, number, percent, rate, day, time, moment, yesno, phone, size, or "label:<name>" for codes
 */
export function format(value, as) {
  if (value === null || value === undefined || value === '') {
    return '–';
  }
  if (as?.startsWith('label:')) {
    const group = as.slice('label:'.length);
    return (Array.isArray(value) ? value : [value]).map((code) => label(group, code)).join(', ') || '–';
  }
  if (as) {
    return FORMATS[as](value);
  }
  return Array.isArray(value) ? value.join(', ') : String(value);
}
