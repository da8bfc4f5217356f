package vn.daysaucongto.portal.customer;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.SubmitRequest;

import static org.assertj.core.api.Assertions.assertThat;

class RequestFormTests {

	@Test
	void aNewFormHasNothingTicked() {
		RequestForm form = RequestForm.blank();
		assertThat(form.consents()).isEmpty();
		assertThat(form.channels()).isEmpty();
		assertThat(RequestForm.isToken(form.token())).isTrue();
		assertThat(form.token()).isNotEqualTo(RequestForm.blank().token());
	}

	@Test
	void decimalCommasAreUnderstood() {
		assertThat(form("5,5").toRequest("k1").loadKw()).isEqualTo(new BigDecimal("5.5"));
		assertThat(form("").toRequest("k1").loadKw()).isNull();
	}

	@Test
	void whatIsNoNumberIsOutOfRangeNotMissing() {
		assertThat(form("năm").toRequest("k1").loadKw()).isZero();
	}

	@Test
	void unknownChoicesAreNoChoices() {
		SubmitRequest request = form("5").toRequest("k1");
		assertThat(request.parentService()).isEqualTo(ParentService.METER_RELOCATION);
		assertThat(request.option()).isNull();
		assertThat(request.consents()).containsExactly(ConsentPurpose.FEEDBACK);
	}

	@Test
	void aTokenIsNothingElse() {
		assertThat(RequestForm.isToken("../../etc/passwd")).isFalse();
		assertThat(RequestForm.isToken(null)).isFalse();
	}

	private static RequestForm form(String loadKw) {
		return new RequestForm(RequestForm.newToken(), "METER_RELOCATION", "", "", "", "", "", "", "", loadKw, "1",
				"FREE_OF_CHARGE", null, List.of("FEEDBACK", "MARKETING"), "", "");
	}

}
