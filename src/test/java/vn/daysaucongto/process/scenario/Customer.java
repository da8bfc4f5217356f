package vn.daysaucongto.process.scenario;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.ConfirmationResult;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.CustomersPhone;
import vn.daysaucongto.signing.OtpView;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/** What the customer does on the portal, or with the code on the phone. */
@TestComponent
class Customer {

	/** No message reaches this number. */
	static final String NOBODY_ANSWERS = "0399999999";

	private final Stage stage;

	private final CustomersPhone phone;

	private final Requests requests;

	private final Offers offers;

	private final Contracts contracts;

	private final ContractChanges changes;

	private final Confirmations confirmations;

	private final Map<RequestCode, Integer> codes = new ConcurrentHashMap<>();

	Customer(Stage stage, CustomersPhone phone, Requests requests, Offers offers, Contracts contracts,
			ContractChanges changes, Confirmations confirmations) {
		this.stage = stage;
		this.phone = phone;
		this.requests = requests;
		this.offers = offers;
		this.contracts = contracts;
		this.changes = changes;
		this.confirmations = confirmations;
	}

	void declines(RequestCode code) {
		this.offers.decline(code, this.offers.current(code).orElseThrow().number(), "Giá cao");
		this.stage.settle();
	}

	/** B9. Tells the crew the code that came to the phone. */
	void confirmsOnSite(RequestCode code) {
		confirms(code, new ConfirmationContext(ConfirmationPlace.ON_SITE, this.stage.person("thi-cong"), "10.1.2.3",
				"Tablet"));
	}

	/** B11. Types the code on the portal. */
	void confirmsOnThePortal(RequestCode code) {
		confirms(code, new ConfirmationContext(ConfirmationPlace.PORTAL, null, "10.1.2.4", "Firefox"));
	}

	private void confirms(RequestCode code, ConfirmationContext context) {
		// codes are not sent again at once
		this.stage.timePasses(Duration.ofMinutes(2));
		OtpView challenge = this.confirmations.start(code, version(code), context.place());
		String typed = this.phone.code(code, this.codes.merge(code, 1, Integer::sum));
		assertThat(this.confirmations.confirm(code, challenge.id(), typed, context))
			.isEqualTo(ConfirmationResult.CONFIRMED);
		this.stage.settle();
	}

	/** B11. The text needs correcting. */
	void asksForCorrection(RequestCode code) {
		this.changes.request(code, version(code), "Sai số nhà");
		this.stage.settle();
	}

	void cancels(RequestCode code) {
		this.requests.cancel(code, "Đổi ý");
		this.stage.settle();
	}

	private int version(RequestCode code) {
		return this.contracts.current(code).orElseThrow().number();
	}

}
