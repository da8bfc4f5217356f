package vn.daysaucongto.platform;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VndTests {

	@ParameterizedTest
	@CsvSource({ "0, 0 đ", "999, 999 đ", "1234567, 1.234.567 đ", "-45000, -45.000 đ" })
	void isReadAsVietnameseWriteIt(long dong, String text) {
		assertThat(Vnd.of(dong).format()).isEqualTo(text);
	}

	@Test
	void isRoundedHalfUp() {
		assertThat(Vnd.of(5).times(new BigDecimal("0.1"))).isEqualTo(Vnd.of(1));
		assertThat(Vnd.of(4).times(new BigDecimal("0.1"))).isEqualTo(Vnd.ZERO);
	}

	@Test
	void neverOverflowsSilently() {
		assertThatThrownBy(() -> Vnd.of(Long.MAX_VALUE).plus(Vnd.of(1))).isInstanceOf(ArithmeticException.class);
	}

}
