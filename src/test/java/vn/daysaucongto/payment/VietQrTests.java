package vn.daysaucongto.payment;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Vnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VietQrTests {

	@Test
	void thePublishedVector() {
		assertThat(VietQr.transfer("970436", "1017595600", Vnd.of(180_000), "thanh toan don hang")).isEqualTo(
				"00020101021238540010A00000072701240006970436011010175956000208QRIBFTTA530370454061800005802VN62230819thanh toan don hang630470FA");
	}

	@Test
	void aReferenceOfOurs() {
		assertThat(VietQr.transfer("970415", "113366668888", Vnd.of(3_456_789), "DSCT PC05AA2600123")).isEqualTo(
				"00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA5303704540734567895802VN62220818DSCT PC05AA260012363044E7D");
	}

	@Test
	void withoutAmount() {
		assertThat(VietQr.transfer("970415", "113366668888", null, null))
			.isEqualTo("00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN6304F443");
	}

	@Test
	void refusesWhatABankWouldCut() {
		assertThatThrownBy(() -> VietQr.transfer("970415", "1", null, "x".repeat(26)))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> VietQr.transfer("970415", "1", null, "tiền"))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
