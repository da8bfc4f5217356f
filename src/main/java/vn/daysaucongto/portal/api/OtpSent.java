package vn.daysaucongto.portal.api;

/**
 * Where an OTP went.
 *
 * @param phone masked
 */
record OtpSent(String phone) {
}
