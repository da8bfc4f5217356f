package vn.daysaucongto.payment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a bank statement holds, known by how banks call it. */
enum StatementColumn {

	TRANSACTION("ma giao dich", "so giao dich", "so tham chieu", "ma tham chieu", "so but toan", "so chung tu",
			"transaction id", "reference no"),

	DAY("ngay giao dich", "ngay hieu luc", "ngay hach toan", "ngay", "transaction date", "date"),

	CREDIT("so tien", "so tien ghi co", "ghi co", "phat sinh co", "co", "amount", "credit"),

	DEBIT("so tien ghi no", "ghi no", "phat sinh no", "no", "debit"),

	CONTENT("noi dung", "noi dung giao dich", "noi dung chuyen khoan", "dien giai", "mo ta", "description", "details"),

	PAYER_ACCOUNT("tai khoan doi ung", "so tai khoan doi ung", "tai khoan nguoi chuyen", "counter account"),

	PAYER_NAME("ten tai khoan doi ung", "ten doi ung", "nguoi chuyen", "ten nguoi chuyen", "counter account name");

	/** Without these a file is no statement. */
	static final List<StatementColumn> NEEDED = List.of(TRANSACTION, DAY, CREDIT, CONTENT);

	private final List<String> names;

	StatementColumn(String... names) {
		this.names = List.of(names);
	}

	static Optional<StatementColumn> called(String header) {
		String plain = plain(header);
		return Arrays.stream(values()).filter((column) -> column.names.contains(plain)).findFirst();
	}

	/** Lower case, without accents, units in brackets and signs. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd')
			.replace('Đ', 'd')
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\(.*?\\)", "")
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

}
