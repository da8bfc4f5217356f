package vn.daysaucongto.contract;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VerificationCodeTests {

	@Test
	void isTakenAsPeopleTypeIt() {
		VerificationCode code = new VerificationCode("7KQM2XHD9FTR");
		assertThat(code).hasToString("7KQM-2XHD-9FTR");
		for (String typed : new String[] { "7KQM-2XHD-9FTR", "7kqm2xhd9ftr", " 7KQM 2XHD\t9FTR ", "7KQM–2XHD.9FTR" }) {
			assertThat(VerificationCode.parse(typed)).as(typed).contains(code);
		}
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "7KQM-2XHD-9FT", "7KQM-2XHD-9FTRR", "0KQM-2XHD-9FTR", "IKQM-2XHD-9FTR", "DSCT26000001",
			"7KQM_2XHD_9FTR", "' or 1=1 --", "7KQM-2XHD-9FTR                                " })
	void whatIsNoneIsNone(String typed) {
		assertThat(VerificationCode.parse(typed)).isEmpty();
	}

	@Test
	void whatIsNoneIsNeverMade() {
		assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode("7kqm-2xhd-9ftr"));
	}

	/** 60 bits: the chance of two alike among so many is one in two billion. */
	@Test
	void nobodyGuessesOne() {
		assertThat(IntStream.range(0, 20_000)
			.mapToObj((i) -> VerificationCode.random().value())
			.collect(Collectors.toSet())).hasSize(20_000);
		String all = IntStream.range(0, 2_000)
			.mapToObj((i) -> VerificationCode.random().value())
			.collect(Collectors.joining());
		assertThat(all.chars().distinct().count()).isEqualTo(32);
	}

}
