package vn.daysaucongto.portal.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.customer.CustomerLogin;
import vn.daysaucongto.portal.customer.CustomerSession;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Showing by OTP that a request is one's own. */
@RestController
@RequestMapping(path = "/api/v1/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "2. Session")
class SessionApi {

	private final CustomerLogin login;

	private final CustomerSession session;

	SessionApi(CustomerLogin login, CustomerSession session) {
		this.login = login;
		this.session = session;
	}

	@GetMapping
	@Operation(summary = "The requests that this session may see")
	List<RequestCode> mine() {
		return this.session.mine();
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Send an OTP to the registered phone of a request",
			description = "The answer is the same whether or not there is such a request.")
	void begin(@RequestBody Code code) {
		this.login.begin(code.code());
	}

	@PostMapping(path = "/verification", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Check the OTP; the session may see the request then")
	Code finish(@RequestBody Otp otp) {
		return new Code(this.login.finish(otp.otp()).value());
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Leave: the session sees no request any more")
	void leave() {
		this.session.leave();
	}

	record Code(String code) {
	}

}
