package vn.daysaucongto.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.OtpPurpose;
import vn.daysaucongto.signing.OtpSender;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** One-time codes on their way to the phone. */
class OtpMessagesTests {

	private static final RequestCode CODE = RequestCode.of("DSCT26000123");

	private final Phones phones = new Phones();

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private final OtpMessages otp = new OtpMessages(new DirectMessages(List.of(this.phones), texts()), noRequests(),
			this.metrics);

	@ParameterizedTest
	@EnumSource
	void theTextSaysTheCodeAndWhatItIsFor(OtpPurpose purpose) {
		this.otp.send(message(purpose));
		assertThat(this.phones.sent).singleElement().satisfies((message) -> {
			assertThat(message.text()).contains("042137", "Hieu luc 5 phut")
				.matches("[ -~]+")
				.doesNotContain("{", "http")
				.hasSizeLessThanOrEqualTo(160);
			assertThat(message.title()).doesNotContain("042137");
			assertThat(message.idempotencyKey()).isEqualTo("OTP-7");
		});
	}

	@Test
	void confirmingAContractSoundsLikeIt() {
		this.otp.send(message(OtpPurpose.CONTRACT_CONFIRMATION));
		assertThat(this.phones.sent.get(0).text()).contains("XAC NHAN HOP DONG DSCT26000123/1, gia tri 3.291.300 d");
	}

	@ParameterizedTest
	@ValueSource(strings = { "REJECTED_NUMBER", "PLATFORM_ERROR", "AMBIGUOUS" })
	void whatWasNotSentIsNotSentAgain(DeliveryOutcome outcome) {
		this.phones.answer = outcome;
		assertThatNoException().isThrownBy(() -> this.otp.send(message(OtpPurpose.LOGIN)));
		assertThat(this.phones.sent).hasSize(1);
		assertThat(counted(outcome)).isOne();
		assertThat(counted(DeliveryOutcome.SENT)).isZero();
	}

	private double counted(DeliveryOutcome outcome) {
		return this.metrics.get("dsct.codes").tag("outcome", outcome.name()).counter().count();
	}

	private static OtpSender.Message message(OtpPurpose purpose) {
		boolean contract = purpose == OtpPurpose.CONTRACT_CONFIRMATION;
		return new OtpSender.Message(7, purpose, contract ? CODE + "/1" : "subject",
				(purpose != OtpPurpose.PHONE_VERIFICATION) ? CODE : null, contract ? Vnd.of(3_291_300) : null,
				new Phone("+84912345678"), "042137");
	}

	private static ResourceBundleMessageSource texts() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages/notification");
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

	private static Requests noRequests() {
		Requests requests = mock(Requests.class);
		when(requests.find(any())).thenReturn(Optional.empty());
		return requests;
	}

	/** Everybody's phone. */
	static class Phones implements ChannelSender {

		private final List<OutgoingMessage> sent = new ArrayList<>();

		private DeliveryOutcome answer = DeliveryOutcome.SENT;

		@Override
		public ContactChannel channel() {
			return ContactChannel.SMS;
		}

		@Override
		public DeliveryResult send(OutgoingMessage message) {
			this.sent.add(message);
			return DeliveryResult.of(this.answer, "");
		}

	}

}
