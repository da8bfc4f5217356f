package vn.daysaucongto.portal.api;

/**
 * The six digits that the customer received.
 */
record Otp(String otp) {
}
