package vn.daysaucongto.contract.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The checklist of what the law wants in a contract. */
class MandatoryClauseTests {

	@Test
	void theTextThatComesWithTheSoftwareHasThemAll() throws IOException {
		assertThat(TemplateText.problems(delivered())).isEmpty();
		assertThat(missing(delivered())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MODEL_FIRST    | trước khi gửi yêu cầu và nộp tiền
			PRICE          | tổng cộng
			PRICE_IN_WORDS | bằng chữ
			VAT            | thuế giá trị gia tăng
			EXTRA_COSTS    | khối lượng thực tế
			VALIDITY       | báo giá có hiệu lực
			ENDING         | hủy yêu cầu
			COMPLAINT      | 03 ngày làm việc
			READING        | đọc toàn bộ hợp đồng
			REFUND         | 30 ngày
			OTP            | không phải là chữ ký số
			PERSONAL_DATA  | dữ liệu cá nhân
			WARRANTY       | bảo hành 12 tháng
			SIGNATURES     | đại diện bên bán điện
			""")
	void aMissingOneIsFound(MandatoryClause clause, String words) throws IOException {
		String without = Pattern.compile(words, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(delivered())
			.replaceAll("…");
		assertThat(missing(without)).contains(clause);
	}

	@Test
	void oneThatOnlySomeContractsHaveIsMissing() throws IOException {
		String onlyInTheModel = delivered().replace("<p>BBĐ chỉ xử lý dữ liệu", "{{#mau}}<p>BBĐ chỉ xử lý dữ liệu")
			.replace("bảo vệ dữ liệu theo pháp luật.</p>", "bảo vệ dữ liệu theo pháp luật.</p>{{/mau}}");
		assertThat(ClauseCheck.of(onlyInTheModel)).filteredOn((check) -> !check.isFound())
			.singleElement()
			.satisfies(
					(check) -> assertThat(check.missingIn()).containsExactly(Sample.FULL, Sample.LABOUR, Sample.SELF));
	}

	private static List<MandatoryClause> missing(String template) {
		return ClauseCheck.of(template).stream().filter((check) -> !check.isFound()).map(ClauseCheck::clause).toList();
	}

	private static String delivered() throws IOException {
		return new ClassPathResource("db/changelog/data/contract-template-1.html")
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
