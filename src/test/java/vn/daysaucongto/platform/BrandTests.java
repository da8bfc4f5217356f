package vn.daysaucongto.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BrandTests {

	private static final String NAME = "Điện lực Hải Châu";

	@Test
	void aColourHasItsDarkAndItsPaleShade() {
		Brand brand = new Brand(NAME, "#0B4F8A");
		assertThat(brand.color()).isEqualTo("#0b4f8a");
		assertThat(brand.dark()).isEqualTo("#083b68");
		assertThat(brand.pale()).isEqualTo("#e7edf3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "blue", "#fff", "0b4f8a", "#0b4f8a; } body { display: none", "" })
	void anythingElseThanAColourIsRefusedByTheNameOfTheSetting(String color) {
		assertThatThrownBy(() -> new Brand(NAME, color)).hasMessageContaining("app.brand.color");
	}

	@Test
	void whiteTextMustBeReadableOnIt() {
		assertThatThrownBy(() -> new Brand(NAME, "#777777")).hasMessageContaining("app.brand.color")
			.hasMessageContaining("4.48");
		assertThat(new Brand(NAME, "#767676").color()).isEqualTo("#767676");
	}

	@Test
	void aNameIsNeeded() {
		assertThatThrownBy(() -> new Brand(" ", "#0b4f8a")).hasMessageContaining("app.brand.name");
	}

}
