package vn.daysaucongto.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.LiveStage;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.OtpView;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.Pageable;

import static org.awaitility.Awaitility.await;

/** Cases to look at; nobody needs a browser on their way. */
@TestComponent
class Cases {

	private static final Pattern OTP = Pattern.compile("\\b\\d{6}\\b");

	private final Procedure procedure;

	private final LiveStage stage;

	private final Requests requests;

	private final Contracts contracts;

	private final Confirmations confirmations;

	private final TestMailbox mailbox;

	Cases(Procedure procedure, LiveStage stage, Requests requests, Contracts contracts, Confirmations confirmations,
			TestMailbox mailbox) {
		this.procedure = procedure;
		this.stage = stage;
		this.requests = requests;
		this.contracts = contracts;
		this.confirmations = confirmations;
		this.mailbox = mailbox;
	}

	/** B1 to B13, confirmed on site. */
	RequestCode completed() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		confirmedOnSite(code);
		this.procedure.signed(code);
		this.procedure.completed(code);
		return closed(code);
	}

	/** Before anything was paid. */
	RequestCode cancelled() {
		RequestCode code = this.procedure.offered();
		this.stage.task(code.value(), "CollectPayment");
		this.requests.cancel(code, "Đổi ý");
		return closed(code);
	}

	/** Waits for the surveyor. */
	RequestCode running() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.stage.task(code.value(), "PerformSurvey");
		return code;
	}

	private void confirmedOnSite(RequestCode code) {
		this.stage.task(code.value(), "SignOnSite");
		int version = this.contracts.current(code).orElseThrow().number();
		OtpView challenge = this.confirmations.start(code, version, ConfirmationPlace.ON_SITE);
		this.confirmations.confirm(code, challenge.id(), otp(code), new ConfirmationContext(ConfirmationPlace.ON_SITE,
				this.stage.person("thi-cong"), "10.1.2.3", "Tablet"));
	}

	private String otp(RequestCode code) {
		return await()
			.until(() -> this.mailbox.list(code.value(), Pageable.ofSize(20))
				.stream()
				.filter((message) -> message.text().contains("OTP"))
				.flatMap((message) -> OTP.matcher(message.text()).results())
				.map((match) -> match.group())
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private RequestCode closed(RequestCode code) {
		await().atMost(Duration.ofSeconds(20)).until(() -> !this.requests.get(code).isOpen());
		return code;
	}

}
