/** Codes of the view in words. */
const LABELS = {
  parentService: { NEW_SUPPLY: 'Cấp điện mới hạ áp', CAPACITY_CHANGE: 'Thay đổi công suất', METER_RELOCATION: 'Di dời công tơ' },
  areaKind: { URBAN: 'Thành thị', RURAL: 'Nông thôn' },
  option: {
    FULL_PACKAGE: 'Trọn gói vật tư và nhân công',
    LABOUR_PACKAGE: 'Trọn gói nhân công',
    FULL_QUOTATION: 'Dự toán vật tư và nhân công',
    LABOUR_QUOTATION: 'Dự toán nhân công',
    SELF: 'Khách hàng tự thực hiện'
  },
  phases: { 1: '1 pha', 3: '3 pha' },
  channel: { SMS: 'Tin nhắn SMS', EMAIL: 'Email', ZALO: 'Zalo', APP: 'Ứng dụng CSKH' },
  delivery: { SENT: 'đã gửi', REJECTED_NUMBER: 'số hoặc địa chỉ không nhận được', PLATFORM_ERROR: 'kênh gửi bị lỗi', AMBIGUOUS: 'không rõ đã gửi được hay chưa' },
  slot: { MORNING: 'Buổi sáng', AFTERNOON: 'Buổi chiều' },
  surveyResult: { FEASIBLE: 'Lắp đặt được', DOCUMENTS_MISSING: 'Thiếu giấy tờ', INFEASIBLE: 'Không lắp đặt được', CUSTOMER_ABSENT: 'Khách hàng vắng mặt' },
  surveyField: { route: 'tuyến dây', poles: 'cột phải trồng', brackets: 'giá đỡ', clamps: 'kẹp', loadKw: 'công suất', meterPosition: 'vị trí công tơ' },
  laying: { OVERHEAD: 'Trên không', WALL: 'Dọc tường', CONDUIT: 'Trong ống', UNDERGROUND: 'Đi ngầm' },
  receiptSource: { COUNTER: 'Tiền mặt tại quầy, phiếu thu', STATEMENT: 'Chuyển khoản, giao dịch', VNPAY: 'VNPAY, giao dịch' },
  leftover: {
    TOO_MUCH: 'Nộp nhiều hơn số phải nộp',
    PAID_BEFORE: 'Khoản này đã nộp đủ trước đó',
    LATE: 'Tiền về sau ngày cuối của báo giá',
    CLOSED: 'Khoản này không còn chờ nộp',
    UNKNOWN_REFERENCE: 'Nội dung không có mã thanh toán đúng',
    SEVERAL_REFERENCES: 'Nội dung có nhiều mã thanh toán'
  },
  refundReason: {
    OFFER_DECLINED: 'Khách hàng không nhận báo giá',
    OFFER_LAPSED: 'Báo giá hết hạn khi chưa nộp đủ',
    CANCELLED: 'Khách hàng hủy yêu cầu',
    NOT_CARRIED_OUT: 'Không thi công được hoặc khách hàng không ký hợp đồng',
    CONTRACT_COSTS_LESS: 'Hợp đồng có giá trị thấp hơn số đã nộp',
    NO_REQUEST: 'Khoản tiền không thuộc hồ sơ nào'
  },
  otp: {
    CONFIRMED: 'Khách hàng đã xác nhận.',
    WRONG: 'Mã OTP không đúng. Hãy xem lại tin nhắn mới nhất.',
    EXPIRED: 'Mã OTP đã hết hạn, đã dùng hoặc đã được thay bằng mã mới. Hãy gửi mã mới.',
    SPENT: 'Mã này đã nhập sai 5 lần nên không dùng được nữa. Hãy gửi mã mới.',
    BLOCKED: 'Đã nhập sai 10 lần: việc xác nhận bị khóa. Hãy gọi chăm sóc khách hàng xác minh lại và mở khóa, hoặc để khách hàng ký sau.'
  },
  place: { ON_SITE: 'Tại hiện trường', PORTAL: 'Trên trang khách hàng' },
  kind: {
    REQUEST_PAPER: 'Giấy đề nghị',
    OWNERSHIP: 'Giấy tờ nhà đất',
    IDENTITY: 'Giấy tờ tùy thân',
    PHOTO_METER: 'Ảnh công tơ',
    PHOTO_ROUTE: 'Ảnh tuyến dây',
    PHOTO_ENTRY: 'Ảnh điểm vào nhà',
    PHOTO_OTHER: 'Ảnh khác',
    PHOTO_AS_BUILT: 'Ảnh hoàn công',
    ACCEPTANCE: 'Biên bản nghiệm thu',
    CONTRACT_DRAFT: 'Dự thảo hợp đồng',
    CONTRACT_SIGNED: 'Hợp đồng đã ký',
    CONFIRMATION_EVIDENCE: 'Chứng cứ xác nhận',
    STATEMENT: 'Sao kê ngân hàng'
  }
};

export const label = (group, code) => LABELS[group]?.[code] ?? String(code ?? '');
