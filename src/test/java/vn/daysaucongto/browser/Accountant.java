package vn.daysaucongto.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.openqa.selenium.By;
import vn.daysaucongto.workcalendar.WorkCalendar;

/** The accountant's page for bank statements. */
class Accountant {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Person person;

	private Accountant(Person person) {
		this.person = person;
	}

	static Accountant of(Person person) {
		person.logsIn("/staff/sao-ke");
		return new Accountant(person);
	}

	/** B6: the bank reports the customer's transfer. */
	void uploads(Customer.Due due) throws IOException {
		String line = "FT%d,%s,%d,%s chuyen tien".formatted(System.nanoTime(),
				DAY.format(LocalDate.now(Clock.system(WorkCalendar.ZONE))), due.amount(), due.reference());
		Path statement = Files.createTempDirectory(Path.of("target", "browser"), "sao-ke").resolve("sao-ke.csv");
		Files.writeString(statement, "Mã giao dịch,Ngày giao dịch,Số tiền,Nội dung\n" + line + "\n");
		this.person.sees(By.name("tep")).sendKeys(statement.toAbsolutePath().toString());
		this.person.clicks("Tải lên và đối chiếu");
		this.person.reads("Đã ghi, nộp đủ");
		this.person.keepsAPicture("b6-sao-ke");
	}

}
