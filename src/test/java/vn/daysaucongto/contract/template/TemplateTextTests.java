package vn.daysaucongto.contract.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff may write into the text of contracts, and what becomes of it. */
class TemplateTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<p>{{khach_hang}}{{ten_cha}}</p>              | 1 unknown ten_cha
			<p>{{khach_hang.getClass}}</p>                | 1 unknown khach_hang.getClass
			<p>{{.}}</p>                                  | 1 unknown .
			<p>{{> khac}}</p>                             | 1 unknown > khac
			<p>{{=<% %>=}}</p>                            | 1 unknown =<% %>=
			<p>{{&khach_hang}}</p>                        | 1 unknown &khach_hang
			<p>{{{khach_hang}}}</p>                       | 1 braces {
			<p>{{khach_hang</p>                           | 1 braces {{
			<p>{{co_thu_tien}}</p>                        | 1 section co_thu_tien
			<p>{{ten}}</p>                                | 1 outside ten
			<p>{{#mau}}x</p>                              | 1 open mau
			<p>x{{/mau}}</p>                              | 1 close mau
			<p>{{#mau}}{{#tu_lap}}x{{/mau}}{{/tu_lap}}</p> | 1 close mau
			<script>alert(1)</script>                     | 1 markup <script>
			<p onclick="x()">x</p>                        | 1 markup onclick
			<p style="background: url(http://x)">x</p>    | 1 markup style
			<img src="http://x/y.png"/>                   | 1 markup <img>
			<a href="http://x">x</a>                      | 1 markup <a>
			<link rel="stylesheet" href="x"/>             | 1 markup <link>
			<IFRAME src="x"></IFRAME>                     | 1 markup <IFRAME>
			<![CDATA[x]]>                                 | 1 markup <![CDATA[x]]>
			""")
	void refuses(String template, String problem) {
		assertThat(TemplateText.problems(template)
			.stream()
			.map((found) -> found.line() + " " + found.code() + " " + found.what())).contains(problem);
	}

	@Test
	void tellsTheLine() {
		assertThat(TemplateText.problems("<p>{{khach_hang}}</p>\n<p>x</p>\n<p>{{sai}}</p>\n<b onclick=\"x\">y</b>"))
			.extracting(TemplateProblem::line)
			.containsExactly(3, 4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p class=\"centre\">{{khach_hang}}</p>",
			"<table><tr><th scope=\"row\">a</th>{{#muc_gia}}<td colspan=\"2\">{{ten}} {{so_hop_dong}}</td>{{/muc_gia}}</tr></table>",
			"{{^mau}}<p>x<br>y</p>{{/mau}}" })
	void takes(String template) {
		assertThat(TemplateText.problems(template)).isEmpty();
	}

	@Test
	void whatIsFilledInIsTextAndNothingElse() {
		String filled = TemplateText.fill("<p>{{khach_hang}}</p><p>{{ma_khach_hang}}</p>",
				Map.of("khach_hang", "<script>alert(1)</script>{{ma_yeu_cau}} & \"Hoa\"", "ma_khach_hang", "PC05"));
		assertThat(filled).contains("&lt;script&gt;alert(1)&lt;/script&gt;{{ma_yeu_cau}} &amp; \"Hoa\"", "PC05");
	}

	@Test
	void whatSlippedInIsLeftOut() {
		assertThat(
				TemplateText.fill("<p onclick=\"x()\">a<script>b()</script><img src=\"http://x/y.png\"></p>", Map.of()))
			.isEqualTo("<p>a</p>");
	}

	@ParameterizedTest
	@EnumSource
	void aSampleHasAValueForEachPlaceholder(Sample sample) {
		Map<String, Object> values = sample.contract();
		List<Placeholder> outer = Arrays.stream(Placeholder.values())
			.filter((placeholder) -> placeholder.list() == null)
			.toList();
		assertThat(values).containsOnlyKeys(outer.stream().map(Placeholder::key).toList());
		for (Placeholder placeholder : outer) {
			assertThat(values.get(placeholder.key())).as(placeholder.key()).isInstanceOf(switch (placeholder.kind()) {
				case TEXT -> String.class;
				case CONDITION -> Boolean.class;
				case LIST -> List.class;
			});
		}
	}

}
