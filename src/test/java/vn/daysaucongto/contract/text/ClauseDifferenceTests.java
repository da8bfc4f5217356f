package vn.daysaucongto.contract.text;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a reader is told about two texts of a contract. */
class ClauseDifferenceTests {

	private static final String HEAD = "<p>Số: HĐDV-1</p>";

	private static final String PRICE = """
			<h2>Điều 1. Giá trị</h2>
			<table><thead><tr><th>STT</th><th>Vật tư</th><th>Thành tiền (đồng)</th></tr></thead>
			<tbody><tr><td>1</td><td>%s</td><td>%s</td></tr><tr><td colspan="2">TỔNG CỘNG</td><td>3.291.300</td></tr></tbody></table>
			""";

	private static final String PAYMENT = "<h2>Điều %d. Thanh toán</h2><p>BMĐ nộp tiền theo báo giá đã nhận.</p>";

	@Test
	void theSameTextDiffersNowhere() {
		String text = HEAD + PRICE.formatted("Cáp", "1.000") + PAYMENT.formatted(2);
		assertThat(difference(text, text)).isEmpty();
	}

	@Test
	void theWordsThatDifferAreMarkedAndAmountsApart() {
		List<ClauseDifference> differences = difference(HEAD + PRICE.formatted("Cáp 6 mm²", "3.400.000"),
				HEAD + PRICE.formatted("Cáp 10 mm²", "4.120.000"));
		assertThat(differences).singleElement().satisfies((clause) -> {
			assertThat(clause.title()).isEqualTo("Điều 1. Giá trị");
			assertThat(clause.kind()).isEqualTo(ClauseDifference.Kind.CHANGED);
			assertThat(clause.lines()).singleElement().satisfies((line) -> {
				assertThat(text(line.before())).isEqualTo("Vật tư: Cáp -6- mm²; Thành tiền (đồng): -!3.400.000-");
				assertThat(text(line.after())).isEqualTo("Vật tư: Cáp -10- mm²; Thành tiền (đồng): -!4.120.000-");
			});
		});
	}

	@Test
	void aClauseBeforeItChangesOnlyTheNumberOfTheNext() {
		List<ClauseDifference> differences = difference(HEAD + PAYMENT.formatted(1),
				HEAD + "<h2>Điều 1. Phạm vi</h2><p>Dây sau công tơ.</p>" + PAYMENT.formatted(2));
		assertThat(differences).extracting(ClauseDifference::title, ClauseDifference::kind)
			.containsExactly(tuple("Điều 1. Phạm vi", ClauseDifference.Kind.ADDED),
					tuple("Điều 2. Thanh toán", ClauseDifference.Kind.CHANGED));
		assertThat(differences.get(1).lines()).singleElement()
			.satisfies((line) -> assertThat(text(line.after())).isEqualTo("Điều -2.- Thanh toán"));
	}

	@Test
	void aClauseThatWasTakenOutIsStillRead() {
		assertThat(difference(HEAD + PAYMENT.formatted(1), HEAD)).singleElement().satisfies((clause) -> {
			assertThat(clause.kind()).isEqualTo(ClauseDifference.Kind.REMOVED);
			assertThat(clause.lines()).singleElement()
				.satisfies((line) -> assertThat(text(line.before())).isEqualTo("-BMĐ nộp tiền theo báo giá đã nhận.-"));
		});
	}

	@Test
	void theHeadAndTheSignaturesAreRead() {
		String signatures = "<table class=\"signatures\"><tr><td><b>BÊN MUA</b><br/>%s</td><td>BÊN BÁN</td></tr></table>";
		assertThat(difference(HEAD + signatures.formatted("Hoa"), "<p>Số: HĐDV-2</p>" + signatures.formatted("Mai")))
			.extracting(ClauseDifference::title)
			.containsExactly("Phần mở đầu", "Phần ký");
	}

	private static List<ClauseDifference> difference(String before, String after) {
		return ClauseDifference.between(Clause.parse(before), Clause.parse(after));
	}

	/** Changed words between hyphens, amounts after an exclamation mark. */
	private static String text(List<LineDifference.Piece> pieces) {
		return pieces.stream()
			.map((piece) -> piece.changed() ? "-" + (piece.amount() ? "!" : "") + piece.text() + "-" : piece.text())
			.collect(Collectors.joining(" "));
	}

}
