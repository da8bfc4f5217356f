package vn.daysaucongto.notification;

import java.text.Normalizer;

/** Vietnamese without diacritics, as gateways of brand-name SMS want it. */
final class Ascii {

	private Ascii() {
	}

	static String of(String vietnamese) {
		String plain = vietnamese.replace('đ', 'd').replace('Đ', 'D').replace('–', '-').replace('×', 'x');
		return Normalizer.normalize(plain, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^\\x20-\\x7e]", "?");
	}

}
