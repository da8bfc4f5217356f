package vn.daysaucongto.contract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daysaucongto.platform.Vnd;

import static org.assertj.core.api.Assertions.assertThat;

class AmountInWordsTests {

	@ParameterizedTest
	@CsvSource({ "3291300, Ba triệu hai trăm chín mươi mốt nghìn ba trăm đồng", "15, Mười lăm đồng",
			"1005000, Một triệu năm nghìn đồng", "21000000, Hai mươi mốt triệu đồng" })
	void anAmountIsWrittenOut(long dong, String words) {
		assertThat(AmountInWords.of(Vnd.of(dong))).isEqualTo(words);
	}

}
