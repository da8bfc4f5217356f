package vn.daysaucongto.portal.customer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;

/**
 * The request form exactly as typed, so that nothing is lost when something is wrong.
 *
 * @param token names the form within its session, so that sending it twice is harmless
 */
public record RequestForm(String token, String parentService, String parentCode, String customerCode, String ward,
		String customerName, String phone, String email, String address, String loadKw, String phases, String option,
		List<String> channels, List<String> consents, String consentVersion, String note) implements Serializable {

	private static final int LONGEST_NUMBER = 20;

	public RequestForm {
		channels = ticked(channels);
		consents = ticked(consents);
	}

	/** JSON may have empty places. */
	private static List<String> ticked(List<String> names) {
		return (names != null) ? names.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** Empty, nothing ticked. */
	static RequestForm blank() {
		return new RequestForm(newToken(), "", "", "", "", "", "", "", "", "", "1", "", List.of(), List.of(), "", "");
	}

	public RequestForm withToken(String another) {
		return new RequestForm(another, this.parentService, this.parentCode, this.customerCode, this.ward,
				this.customerName, this.phone, this.email, this.address, this.loadKw, this.phases, this.option,
				this.channels, this.consents, this.consentVersion, this.note);
	}

	static String newToken() {
		return UUID.randomUUID().toString().replace("-", "");
	}

	public static boolean isToken(String token) {
		return token != null && token.matches("[0-9a-f]{32}");
	}

	SubmitRequest toRequest(String clientKey) {
		return new SubmitRequest(clientKey, one(ParentService.class, this.parentService), this.parentCode,
				this.customerCode, this.ward, this.customerName, this.phone, this.email, this.address,
				number(this.loadKw), wholeNumber(this.phases), one(ServiceOption.class, this.option),
				many(ContactChannel.class, this.channels), many(ConsentPurpose.class, this.consents),
				this.consentVersion, this.note);
	}

	/**
	 * With a decimal comma or point; what is no number, or a long one, is out of range.
	 */
	private static BigDecimal number(String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.length() > LONGEST_NUMBER) {
			return BigDecimal.ZERO;
		}
		try {
			return new BigDecimal(typed.strip().replace(',', '.'));
		}
		catch (NumberFormatException ex) {
			return BigDecimal.ZERO;
		}
	}

	private static Integer wholeNumber(String typed) {
		return (typed != null && typed.matches("\\d")) ? Integer.valueOf(typed) : null;
	}

	private static <E extends Enum<E>> E one(Class<E> type, String name) {
		return many(type, List.of((name != null) ? name : "")).stream().findFirst().orElse(null);
	}

	private static <E extends Enum<E>> Set<E> many(Class<E> type, List<String> names) {
		return List.of(type.getEnumConstants())
			.stream()
			.filter((constant) -> names.contains(constant.name()))
			.collect(Collectors.toUnmodifiableSet());
	}

}
