package vn.daysaucongto.payment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Vnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class StatementReaderTests {

	private final StatementReader reader = new StatementReader(
			Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

	@Test
	void aPlainFile() {
		assertThat(read("""
				Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung;Số tài khoản đối ứng;Tên đối ứng
				FT1;18/11/2026;3.456.789;DSCT26000123B15;0123;NGUYEN THI HOA
				""")).containsExactly(new StatementEntry(2, "FT1", LocalDate.of(2026, 11, 18), Vnd.of(3_456_789),
				"DSCT26000123B15", "0123", "NGUYEN THI HOA"));
	}

	@Test
	void asBanksWriteIt() {
		assertThat(read("\uFEFF" + """
				NGÂN HÀNG THỬ NGHIỆM,,,,
				Kỳ: 01/11/2026 - 18/11/2026,,,,

				"Ngày hiệu lực","Số tham chiếu","Ghi nợ (VND)","Ghi có (VND)","Diễn giải"
				"17/11/2026 08:15:00","A/1","","1,000,000.00","nộp, ""đủ"" rồi"
				17-11-2026,A/2,"50,000",0,phí

				Tổng cộng,,"50,000","1,000,000",
				Số dư cuối kỳ,,,"950,000",
				"""))
			.extracting(StatementEntry::line, StatementEntry::transaction, StatementEntry::amount,
					StatementEntry::content)
			.containsExactly(tuple(5, "A/1", Vnd.of(1_000_000), "nộp, \"đủ\" rồi"),
					tuple(6, "A/2", Vnd.of(-50_000), "phí"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.234.567|1234567", "1,234,567|1234567", "1234567|1234567",
			"1.234.567,00|1234567", "+1.000|1000", "-1.000|-1000", "500 đ|500", "1 234 567 VND|1234567" })
	void amounts(String text, long dong) {
		assertThat(StatementValues.amount(text)).contains(Vnd.of(dong));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.23", "1.234,567", "1,5", "12.34.567", "abc", "1.234.567,5", "1e6", "--5" })
	void whatIsNoAmount(String text) {
		assertThat(StatementValues.amount(text)).isEmpty();
	}

	@Test
	void everyBadLineIsNamed() {
		InvalidInput wrong = wrong("""
				Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung
				FT1;18/11/2026;1.000;đúng
				;18/11/2026;1.000;không mã
				FT3;31/11/2026;1.000;ngày sai
				FT4;19/11/2026;1.000;ngày mai
				FT5;18/11/2026;một nghìn;tiền sai
				1,23457E+15;18/11/2026;1.000;bảng tính
				FT1;18/11/2026;2.000;trùng mã
				""");
		assertThat(wrong.problems()).extracting(FieldProblem::field, FieldProblem::code)
			.containsExactly(tuple("line3", "payment.statement.line.transaction"),
					tuple("line4", "payment.statement.line.day"), tuple("line5", "payment.statement.line.future"),
					tuple("line6", "payment.statement.line.amount"), tuple("line7", "payment.statement.line.rounded"),
					tuple("line8", "payment.statement.line.twice"));
	}

	@Test
	void theSameLineTwiceIsOne() {
		assertThat(read("""
				Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung
				FT1;18/11/2026;1.000;a
				FT1;18/11/2026;1.000;a
				""")).hasSize(1);
	}

	@Test
	void whatIsNoStatement() {
		assertThat(wrong("Họ tên;Ngày\nHoa;18/11/2026\n").problems()).extracting(FieldProblem::code)
			.containsExactly("payment.statement.columns");
		assertThat(wrong("Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung\n").problems()).extracting(FieldProblem::code)
			.containsExactly("payment.statement.empty");
		byte[] old = "Mã giao dịch;Ngày;Số tiền;Nội dung".getBytes(Charset.forName("windows-1258"));
		assertThat(catchThrowableOfType(InvalidInput.class, () -> this.reader.read(old)).problems())
			.extracting(FieldProblem::code)
			.containsExactly("payment.statement.encoding");
	}

	private List<StatementEntry> read(String text) {
		return this.reader.read(text.getBytes(StandardCharsets.UTF_8));
	}

	private InvalidInput wrong(String text) {
		return catchThrowableOfType(InvalidInput.class, () -> read(text));
	}

}
