package vn.daysaucongto.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.RequestView;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Channels as the decision of the process owner names them. */
class ChannelPlanTests {

	private static final String DECISION = "kenh-thong-bao";

	@Test
	void theContractGoesWhereTheCustomerChoseAndBySms() {
		assertThat(channels(NoticeKind.CONTRACT_READY)).containsExactly(ContactChannel.SMS);
		assertThat(channels(NoticeKind.CONTRACT_READY, ContactChannel.EMAIL)).containsExactly(ContactChannel.SMS,
				ContactChannel.EMAIL);
		assertThat(channels(NoticeKind.CONTRACT_READY, ContactChannel.ZALO)).containsExactly(ContactChannel.SMS,
				ContactChannel.ZALO);
	}

	@Test
	void theSurveyIsToldBySmsAndEmailWhateverTheCustomerChose() {
		assertThat(channels(NoticeKind.SURVEY_TIME, ContactChannel.ZALO)).containsExactly(ContactChannel.SMS,
				ContactChannel.EMAIL);
	}

	@Test
	void theAmountGoesToZaloOfThoseWhoChoseIt() {
		assertThat(channels(NoticeKind.AMOUNT_DUE)).containsExactly(ContactChannel.EMAIL, ContactChannel.SMS);
		assertThat(channels(NoticeKind.AMOUNT_DUE, ContactChannel.ZALO, ContactChannel.APP))
			.containsExactly(ContactChannel.EMAIL, ContactChannel.SMS, ContactChannel.APP, ContactChannel.ZALO);
	}

	/** Of a customer with an e-mail address. */
	private static List<ContactChannel> channels(NoticeKind kind, ContactChannel... chosen) {
		RequestView request = mock();
		given(request.email()).willReturn("hoa@example.com");
		given(request.channels()).willReturn(Set.of(chosen));
		DmnDecisionRuleResult row = decide(kind);
		return ChannelPlan.of(row.getEntry("channels"), row.getEntry("mode")).reaching(request);
	}

	private static DmnDecisionRuleResult decide(NoticeKind kind) {
		DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
		try (InputStream model = new ClassPathResource("processes/" + DECISION + ".dmn").getInputStream()) {
			return engine
				.evaluateDecisionTable(engine.parseDecision(DECISION, model), Map.of("noticeKind", kind.name()))
				.getSingleResult();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
