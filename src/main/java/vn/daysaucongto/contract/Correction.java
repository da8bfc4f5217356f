package vn.daysaucongto.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.platform.Typed;

/**
 * What the next version of a contract says instead of the one before.
 *
 * @param customerName as on the customer's papers
 * @param address number and street
 * @param terms what both sides agreed on beside the clauses, empty for nothing
 */
public record Correction(
		@NotBlank(message = "request.customerName.required") @Size(max = 150,
				message = "request.customerName.long") String customerName,
		@NotBlank(message = "request.address.required") @Size(max = 300,
				message = "request.address.long") String address,
		@Size(max = 2000, message = "contract.answer.long") String terms) {

	public Correction {
		customerName = Typed.line(customerName);
		address = Typed.line(address);
		terms = Typed.text(terms);
	}

}
