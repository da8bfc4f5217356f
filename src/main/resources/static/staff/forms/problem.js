/**
 * Why a call did not succeed, in words a person understands.
 *
 * kind: offline (no answer), login (session over), invalid (fields to mend), conflict (someone was
 * faster, or the task must be claimed first), refused (not for this person), broken (our fault).
 */
export class Problem extends Error {
  constructor(kind, message, fields = []) {
    super(message);
    this.kind = kind;
    this.fields = fields;
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  get passing() {
    return this.kind === 'offline' || this.kind === 'broken' || this.kind === 'login';
  }
}

const KINDS = { 400: 'invalid', 401: 'login', 403: 'refused', 404: 'refused', 409: 'conflict', 413: 'refused', 415: 'refused', 422: 'invalid' };

const WORDS = {
  offline: 'Mất kết nối mạng. Nội dung đã được giữ trên máy này.',
  login: 'Phiên làm việc đã hết. Hãy đăng nhập lại; nội dung đã nhập vẫn được giữ trên máy này.',
  invalid: 'Có mục cần sửa.',
  conflict: 'Công việc này không còn chờ bạn xử lý.',
  refused: 'Bạn không có quyền thực hiện việc này.',
  broken: 'Máy chủ gặp lỗi. Hãy thử lại sau ít phút; nội dung đã nhập vẫn được giữ trên máy này.'
};

export const offline = () => new Problem('offline', WORDS.offline);

/** Reads an answer that is not a success (application/problem+json where we wrote it). */
export function problemOf(status, text) {
  const kind = KINDS[status] ?? 'broken';
  let body = {};
  try {
    body = JSON.parse(text);
  }
  catch {
    // a proxy's page, not ours: the kind has words of its own
  }
  const words = (kind === 'broken' || kind === 'login') ? undefined : body?.detail;
  return new Problem(kind, words || WORDS[kind], body?.problems ?? []);
}
