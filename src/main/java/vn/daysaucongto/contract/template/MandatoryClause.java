package vn.daysaucongto.contract.template;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import vn.daysaucongto.contract.text.Clause;

/**
 * What the law wants in each contract, or our own procedure needs. Found by its words,
 * all of them in one paragraph; whether it is well said is for the person who approves.
 * Names and articles are {@code contract.clause.<name>} in the bundles.
 */
public enum MandatoryClause {

	MODEL_FIRST(Sample.MODEL::equals, "trước khi gửi yêu cầu và nộp tiền"),

	PRICE(Sample::isCharged, "tổng cộng"),

	PRICE_IN_WORDS(Sample::isCharged, "bằng chữ"),

	VAT(Sample::isCharged, "thuế giá trị gia tăng"),

	EXTRA_COSTS(Sample::isCharged, "khối lượng thực tế", "giá", "xác nhận"),

	VALIDITY(Sample::isCharged, "báo giá có hiệu lực"),

	ENDING((sample) -> true, "hủy yêu cầu"),

	COMPLAINT((sample) -> true, "khiếu nại", "03 ngày làm việc"),

	READING((sample) -> true, "đọc toàn bộ hợp đồng", "hiệu chỉnh", "xác nhận", "tải"),

	REFUND(Sample::isCharged, "hoàn lại", "30 ngày", "theo cách", "đã nộp"),

	OTP((sample) -> true, "otp", "không phải là chữ ký số", "có hiệu lực"),

	PERSONAL_DATA((sample) -> true, "dữ liệu cá nhân", "mục đích", "đồng ý"),

	WARRANTY(Sample::isCharged, "bảo hành 12 tháng"),

	SIGNATURES((sample) -> true, "đại diện bên bán điện");

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Predicate<Sample> applies;

	private final List<String> words;

	MandatoryClause(Predicate<Sample> applies, String... words) {
		this.applies = applies;
		this.words = List.of(words);
	}

	/** The words that a paragraph holds which is this clause, in small letters. */
	public List<String> words() {
		return this.words;
	}

	boolean appliesTo(Sample sample) {
		return this.applies.test(sample);
	}

	boolean isIn(List<Clause> contract) {
		return contract.stream()
			.flatMap((clause) -> clause.lines().stream())
			.map((line) -> line.toLowerCase(VIETNAMESE))
			.anyMatch((line) -> this.words.stream().allMatch(line::contains));
	}

}
