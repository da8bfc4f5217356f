package vn.daysaucongto.request;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.platform.Typed;

/**
 * What a customer sends (step B1), as {@link Typed}.
 *
 * @param clientKey unique per filled-in form: the same key never makes a second request
 * @param parentCode code of the request for the parent service, when the customer knows
 * it
 * @param customerCode as on the bill; may be missing for a new supply only
 * @param ward id of the ward where the work is done, see {@link Units#wards()}
 * @param loadKw kW
 * @param phases 1 or 3
 * @param consentVersion version of the consent texts that were shown
 */
public record SubmitRequest(
		@NotBlank(message = "request.clientKey.required") @Size(max = 64,
				message = "request.clientKey.required") String clientKey,
		@NotNull(message = "request.parentService.required") ParentService parentService,
		@Pattern(regexp = "|[A-Z0-9][A-Z0-9./-]{3,29}", message = "request.parentCode.invalid") String parentCode,
		@Pattern(regexp = "|[A-Z]{2}\\d{2}[A-Z0-9]{2}\\d{7}",
				message = "request.customerCode.invalid") String customerCode,
		@NotBlank(message = "request.ward.required") String ward,
		@NotBlank(message = "request.customerName.required") @Size(max = 150,
				message = "request.customerName.long") String customerName,
		@NotBlank(message = "request.phone.required") String phone,
		@Size(max = 150, message = "request.email.invalid") @Pattern(regexp = EMAIL,
				message = "request.email.invalid") String email,
		@NotBlank(message = "request.address.required") @Size(max = 300,
				message = "request.address.long") String address,
		@NotNull(message = "request.loadKw.required") @DecimalMin(value = "0.1",
				message = "request.loadKw.range") @DecimalMax(value = "200", message = "request.loadKw.range") @Digits(
						integer = 3, fraction = 2, message = "request.loadKw.range") BigDecimal loadKw,
		@NotNull(message = "request.phases.required") Integer phases,
		@NotNull(message = "request.option.required") ServiceOption option, Set<ContactChannel> channels,
		Set<ConsentPurpose> consents, String consentVersion,
		@Size(max = 1000, message = "request.note.long") String note) {

	/** An address, or nothing. */
	static final String EMAIL = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}";

	public SubmitRequest {
		parentCode = upper(parentCode);
		customerCode = upper(customerCode);
		ward = Typed.line(ward);
		customerName = Typed.line(customerName);
		phone = Typed.line(phone);
		email = Typed.line(email).toLowerCase(Locale.ROOT);
		address = Typed.line(address);
		note = Typed.text(note);
		channels = (channels != null) ? Set.copyOf(channels) : Set.of();
		consents = (consents != null) ? Set.copyOf(consents) : Set.of();
	}

	private static String upper(String typed) {
		return Typed.line(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

}
