package vn.daysaucongto.payment;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;

import static org.assertj.core.api.Assertions.assertThat;

class PaymentReferenceTests {

	private static final PaymentReference OFFER = PaymentReference.of(RequestCode.of("DSCT26000123"), DueKind.MAIN, 1);

	private static final PaymentReference EXTRA = PaymentReference.of(RequestCode.of("DSCT26000124"), DueKind.EXTRA,
			12);

	@Test
	void banksPutThingsAroundAndBetween() {
		assertThat(PaymentReference.findAllIn("MBVCB.123456. nop tien " + OFFER.value() + " GD 0912345678"))
			.containsExactly(OFFER);
		assertThat(PaymentReference.findAllIn(OFFER.value().toLowerCase() + " 0912345678")).containsExactly(OFFER);
		assertThat(PaymentReference.findAllIn("dsct 2600 0123-" + OFFER.value().substring(12))).containsExactly(OFFER);
		assertThat(PaymentReference.findAllIn(EXTRA.value())).containsExactly(EXTRA);
	}

	@Test
	void theSameTwiceIsOneAndTwoAreTwo() {
		assertThat(PaymentReference.findAllIn(OFFER.value() + " " + OFFER.value())).containsExactly(OFFER);
		assertThat(PaymentReference.findAllIn(OFFER.value() + ", " + EXTRA.value())).containsExactlyInAnyOrder(OFFER,
				EXTRA);
	}

	@Test
	void aMistypedDigitMatchesNobodyElse() {
		for (int at = 4; at < OFFER.value().length(); at++) {
			char typed = OFFER.value().charAt(at);
			if (Character.isDigit(typed)) {
				char wrong = (char) ('0' + (typed - '0' + 1) % 10);
				String text = OFFER.value().substring(0, at) + wrong + OFFER.value().substring(at + 1);
				assertThat(PaymentReference.findAllIn(text)).as(text).isEmpty();
			}
		}
	}

}
