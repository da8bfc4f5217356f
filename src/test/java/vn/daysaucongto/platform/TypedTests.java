package vn.daysaucongto.platform;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people typed. */
class TypedTests {

	@Test
	void isComposed() {
		assertThat(Typed.line(" Nguye\u0302\u0303n ")).isEqualTo("Nguy\u1ec5n");
		assertThat(Typed.line("e\u200d\u0302")).isEqualTo("\u00ea");
	}

	@Test
	void hasNothingThatNobodySees() {
		assertThat(Typed.text("x\u0000y\u001b[1m\u202Egpj\u2066\uFEFF\uD800\uE000\uFFFE")).isEqualTo("xy[1mgpj");
		assertThat(Typed.line("\u200B")).isEmpty();
		assertThat(Typed.text(null)).isEmpty();
	}

	@Test
	void keepsItsLinesWhereItMayHaveSome() {
		assertThat(Typed.text("m\u1ed9t\r\nhai\u2028ba")).isEqualTo("m\u1ed9t\nhai\nba");
		assertThat(Typed.line("m\u1ed9t\r\nBcc:  x\tba")).isEqualTo("m\u1ed9t Bcc: x ba");
	}

	@Test
	void isOtherwiseLeftAlone() {
		String text = "<b>${7*7}</b> {0} 'x' \"y\" \uD83D\uDE00 50 % & \u0111";
		assertThat(Typed.text(text)).isEqualTo(text);
	}

}
