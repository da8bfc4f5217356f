package vn.daysaucongto.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.customer.Papers;
import vn.daysaucongto.portal.customer.RequestForm;
import vn.daysaucongto.portal.customer.SendRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Sending a request (step B1). */
@RestController
@RequestMapping(path = "/api/v1/forms/{token}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "1. Sending a request")
class NewRequestApi {

	private final SendRequest sending;

	private final Papers papers;

	NewRequestApi(SendRequest sending, Papers papers) {
		this.sending = sending;
		this.papers = papers;
	}

	@PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Upload a paper for a form that is not sent yet",
			description = "The token is chosen by the client: 32 random hexadecimal digits, one per form. "
					+ "It names the form within this session only.")
	Papers.Paper upload(@PathVariable String token, @RequestParam String kind, @RequestParam String uploadId,
			@RequestParam MultipartFile file) {
		return this.papers.storeForForm(token, kind, uploadId, file);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Check the form and send an OTP to its phone",
			description = "409 when this very form was sent already; other content under its token is another request.")
	OtpSent begin(@PathVariable String token, @RequestBody RequestForm form) {
		this.sending.begin(form.withToken(token));
		return new OtpSent(this.sending.phone(token).masked());
	}

	@PostMapping("/otp")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Send another OTP for the form")
	OtpSent again(@PathVariable String token) {
		this.sending.again(token);
		return new OtpSent(this.sending.phone(token).masked());
	}

	@PostMapping(path = "/verification", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Check the OTP and send the request; the session may see it then",
			description = "Repeating it with the same token returns the same code.")
	Sent finish(@PathVariable String token, @RequestBody Otp otp) {
		return new Sent(this.sending.finish(token, otp.otp()));
	}

	record Sent(RequestCode code) {
	}

}
