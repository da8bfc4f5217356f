package vn.daysaucongto.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.daysaucongto.portal.customer.ContractActs;
import vn.daysaucongto.portal.customer.ContractPage;
import vn.daysaucongto.portal.customer.ContractPages;
import vn.daysaucongto.portal.customer.CustomerSession;
import vn.daysaucongto.portal.customer.Downloads;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The contract (B11): read it, confirm it with an OTP, or ask for a correction. */
@RestController
@RequestMapping("/api/v1/requests/{code}/contract")
@Tag(name = "5. Contract")
@SecurityRequirement(name = "session")
class ContractApi {

	private final ContractPages pages;

	private final ContractActs acts;

	private final CustomerSession session;

	ContractApi(ContractPages pages, ContractActs acts, CustomerSession session) {
		this.pages = pages;
		this.acts = acts;
		this.session = session;
	}

	@GetMapping
	@Operation(summary = "How the contract stands, the sentence to agree to, corrections and their answers",
			description = "404 while there is none; number is 0 while a new version is in preparation. "
					+ "difference: what the version says differently from the one that could be read before, "
					+ "clause by clause; known is false when only the totals can be compared.")
	ContractPage show(@PathVariable String code) {
		return this.pages.of(this.session.require(code));
	}

	@GetMapping(path = "/{number}", produces = MediaType.APPLICATION_PDF_VALUE)
	@Operation(summary = "The PDF of that version; signed, once the utility has signed")
	ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable int number) {
		return Downloads.of(this.pages.pdf(this.session.require(code), number), true);
	}

	@PostMapping(path = "/otp", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Send the OTP that confirms the version which was read",
			description = "agreed: the customer has read it and agrees to the sentence.")
	OtpSent sendOtp(@PathVariable String code, @RequestBody Agreement agreement) {
		return new OtpSent(this.acts.sendOtp(this.session.require(code), agreement.version(), agreement.agreed()));
	}

	@PostMapping(path = "/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Confirm with the OTP that was sent last; repeating it changes nothing")
	void confirm(@PathVariable String code, @RequestBody Otp otp) {
		this.acts.confirm(this.session.require(code), otp.otp());
	}

	@PostMapping(path = "/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Ask for a correction of the version that was read")
	void change(@PathVariable String code, @RequestBody Change change) {
		this.acts.change(this.session.require(code), change.version(), change.text());
	}

	/**
	 * Reading and agreeing.
	 *
	 * @param version that was read
	 */
	record Agreement(int version, boolean agreed) {
	}

	/**
	 * A correction, in the customer's words.
	 *
	 * @param version that was read
	 */
	record Change(int version, String text) {
	}

}
