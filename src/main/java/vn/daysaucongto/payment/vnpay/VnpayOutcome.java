package vn.daysaucongto.payment.vnpay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.daysaucongto.platform.Vnd;

/**
 * What became of a payment, as VNPAY says under its signature.
 *
 * @param number the utility's number of the payment
 * @param amount as VNPAY has it
 * @param code {@code vnp_ResponseCode} of the payment
 * @param paid whether money came: both codes say so
 * @param transaction VNPAY's number
 * @param day when it was paid; empty when VNPAY does not say
 */
public record VnpayOutcome(String number, Vnd amount, String code, boolean paid, String transaction,
		Optional<LocalDate> day) {

	private static final String SUCCESS = "00";

	private static final long HUNDREDTHS = 100;

	/**
	 * Reads signed fields.
	 * @param code the payment's response code
	 * @return empty when something is not as VNPAY writes it
	 */
	static Optional<VnpayOutcome> of(Map<String, String> fields, String code) {
		String status = text(fields, "vnp_TransactionStatus");
		String amount = text(fields, "vnp_Amount");
		String number = text(fields, "vnp_TxnRef");
		String transaction = text(fields, "vnp_TransactionNo");
		if (!amount.matches("\\d{1,15}") || Long.parseLong(amount) % HUNDREDTHS != 0 || !code.matches("\\w{2}")
				|| !number.matches("[\\w-]{1,100}") || !transaction.matches("\\d{0,20}")) {
			return Optional.empty();
		}
		return Optional.of(new VnpayOutcome(number, Vnd.of(Long.parseLong(amount) / HUNDREDTHS), code,
				SUCCESS.equals(code) && SUCCESS.equals(status), transaction, day(text(fields, "vnp_PayDate"))));
	}

	private static String text(Map<String, String> fields, String name) {
		return Objects.toString(fields.get(name), "");
	}

	private static Optional<LocalDate> day(String time) {
		try {
			return Optional.of(LocalDateTime.parse(time, VnpayGateway.TIME).toLocalDate());
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
