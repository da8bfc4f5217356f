package vn.daysaucongto.payment;

import java.nio.charset.StandardCharsets;

import vn.daysaucongto.platform.Vnd;

/** The text of a VietQR code (NAPAS, EMVCo): two-digit id, two-digit length, value. */
final class VietQr {

	private static final int LONGEST = 25;

	private VietQr() {
	}

	/**
	 * A code for a transfer to an account.
	 * @param bankBin six digits
	 * @param amount null for a code that leaves the amount open
	 * @param purpose ASCII, 25 characters at most, or null
	 */
	static String transfer(String bankBin, String account, Vnd amount, String purpose) {
		if (purpose != null && (purpose.length() > LONGEST || !purpose.matches("\\p{ASCII}*"))) {
			throw new IllegalArgumentException("Purpose of a VietQR");
		}
		StringBuilder text = new StringBuilder();
		text.append(field("00", "01")).append(field("01", (amount != null) ? "12" : "11"));
		text.append(field("38", field("00", "A000000727") + field("01", field("00", bankBin) + field("01", account))
				+ field("02", "QRIBFTTA")));
		text.append(field("53", "704"));
		if (amount != null) {
			text.append(field("54", Long.toString(amount.dong())));
		}
		text.append(field("58", "VN"));
		if (purpose != null) {
			text.append(field("62", field("08", purpose)));
		}
		text.append("6304");
		return text + "%04X".formatted(crc(text.toString()));
	}

	private static String field(String id, String value) {
		return "%s%02d%s".formatted(id, value.length(), value);
	}

	/** CRC-16/CCITT-FALSE. */
	private static int crc(String text) {
		int crc = 0xFFFF;
		for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
			crc ^= (octet & 0xFF) << 8;
			for (int bit = 0; bit < 8; bit++) {
				crc = ((crc & 0x8000) != 0) ? (crc << 1) ^ 0x1021 : crc << 1;
			}
			crc &= 0xFFFF;
		}
		return crc;
	}

}
