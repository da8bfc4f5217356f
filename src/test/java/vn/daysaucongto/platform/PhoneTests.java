package vn.daysaucongto.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTests {

	@ParameterizedTest
	@ValueSource(strings = { "0912345678", "+84 912 345 678", "84912345678", "0912.345.678" })
	void readsWhatPeopleType(String typed) {
		assertThat(Phone.parse(typed)).contains(new Phone("+84912345678"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "02363123456", "091234567", "+14155552671" })
	void refusesWhatIsNoVietnameseMobile(String typed) {
		assertThat(Phone.parse(typed)).isEmpty();
	}

	@Test
	void isMaskedWhereverItIsPrinted() {
		assertThat(new Phone("+84912345678")).hasToString("091****678");
	}

}
