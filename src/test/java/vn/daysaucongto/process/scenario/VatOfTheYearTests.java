package vn.daysaucongto.process.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.estimate.Costs;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** VAT is 8 % until 31/12/2026, then 10 %: what counts is the day of the offer. */
@ScenarioTest
class VatOfTheYearTests {

	private static final Instant DECEMBER = Instant.parse("2026-12-30T02:00:00Z");

	private static final Instant JANUARY = Instant.parse("2027-01-04T02:00:00Z");

	@Autowired
	private Procedure procedure;

	@Autowired
	private Estimates estimates;

	@Autowired
	private Offers offers;

	@Autowired
	private Payments payments;

	@Autowired
	private MutableClock clock;

	@Test
	void offeredInDecember() {
		this.clock.set(DECEMBER);
		assertOffered(this.procedure.offered(), "0.08");
	}

	@Test
	void computedInDecemberAndReviewedInJanuary() {
		RequestCode code = computedInDecember(0);
		this.clock.set(JANUARY);
		this.procedure.estimated(code);
		assertOffered(code, "0.10");
	}

	@Test
	void reviewedInDecemberAndOfferedInJanuary() {
		RequestCode code = computedInDecember(10);
		this.procedure.estimated(code);
		assertThat(this.estimates.current(code).orElseThrow().costs().vatRate()).isEqualByComparingTo("0.08");
		this.clock.set(JANUARY);
		this.procedure.does("lanh-dao", code, Process.Tasks.APPROVE_ESTIMATE, Map.of("estimateApproval", "OK"));
		assertOffered(code, "0.10");
	}

	private RequestCode computedInDecember(int poles) {
		this.clock.set(DECEMBER);
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, poles);
		return code;
	}

	/** The offer, what is due and the estimate say the same. */
	private void assertOffered(RequestCode code, String rate) {
		Costs costs = this.offers.current(code).orElseThrow().costs();
		assertThat(costs.vatRate()).isEqualByComparingTo(rate);
		assertThat(costs.vat()).isEqualTo(costs.beforeTax().times(new BigDecimal(rate)));
		assertThat(this.payments.due(code, DueKind.MAIN).orElseThrow().outstanding()).isEqualTo(costs.total());
		assertThat(this.estimates.current(code).orElseThrow().costs()).isEqualTo(costs);
	}

}
