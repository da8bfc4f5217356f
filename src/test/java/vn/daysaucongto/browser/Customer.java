package vn.daysaucongto.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The portal, as a customer uses it; codes come from the phone. */
class Customer {

	private static final Pattern REQUEST = Pattern.compile("DSCT\\d{8}");

	private final Person person;

	private final String phone;

	private final Mailbox mailbox;

	private String code;

	Customer(Person person, String phone, Mailbox mailbox) {
		this.person = person;
		this.phone = phone;
		this.mailbox = mailbox;
	}

	String code() {
		return this.code;
	}

	/** B1, from the home page to the status page. */
	void sendsARequest(Path paper) {
		this.person.goesTo("/");
		this.person.clicks("Gửi yêu cầu");
		chooses("parentService", "CAPACITY_CHANGE");
		types("customerCode", "PC05AA0012345");
		types("customerName", "Nguyễn Thị Hoa");
		types("phone", this.phone);
		types("email", "hoa@example.com");
		this.person.clicks(By.cssSelector("#ward option[value='hai-chau']"));
		types("address", "12 Lê Lợi");
		keepsAPicture("b1-gui-yeu-cau", "Khách hàng và nơi lắp đặt");
		types("loadKw", "5,5");
		chooses("phases", "1");
		chooses("option", "FULL_QUOTATION");
		this.person.waitsFor("the papers", (page) -> page.findElement(By.id("file-OWNERSHIP")))
			.sendKeys(paper.toAbsolutePath().toString());
		this.person.sees(By.cssSelector(".uploads li[data-id]"));
		this.person.browser()
			.findElements(By.name("consents"))
			.forEach((consent) -> this.person
				.clicks(By.cssSelector("[name='consents'][value='" + consent.getDomAttribute("value") + "']")));
		this.person.clicks("Tiếp tục");
		entersCode("Gửi yêu cầu");
		this.person.reads("Đã gửi yêu cầu");
		Matcher found = REQUEST.matcher(this.person.sees(By.tagName("h1")).getText());
		if (!found.find()) {
			throw new AssertionError("no request code on " + this.person.where());
		}
		this.code = found.group();
		keepsAPicture("b1-da-gui-yeu-cau");
	}

	/** Of what is on screen. */
	void keepsAPicture(String title) {
		this.person.keepsAPicture(title);
	}

	/** Of the page, from this heading on. */
	void keepsAPicture(String title, String heading) {
		this.person.keepsAPicture(title,
				By.xpath("//main//*[self::h1 or self::h2 or self::summary][normalize-space()='" + heading + "']"));
	}

	private void entersCode(String button) {
		String otp = this.mailbox.newCode(this.phone);
		this.person.types(By.id("otp"), otp);
		this.person.clicks(By.xpath("//main//button[normalize-space()='" + button + "']"));
	}

	/** Comes back with nothing but the request code and the phone. */
	void comesBack() {
		this.person.browser().manage().deleteAllCookies();
		this.person.goesTo("/yeu-cau");
		types("code", this.code);
		this.person.clicks("Nhận mã OTP");
		entersCode("Xem yêu cầu");
		this.person.reads("Tiến độ 13 bước");
	}

	/**
	 * The step that the timeline shows as the current one, B1 to B13, once it is that.
	 */
	void isAtStep(int number) {
		this.person.waitsFor("step B" + number, (page) -> {
			status();
			return page.findElements(By.cssSelector(".timeline [aria-current=step] .dot"))
				.stream()
				.anyMatch((dot) -> dot.getText().equals(String.valueOf(number)));
		});
	}

	void status() {
		this.person.goesTo("/yeu-cau/" + this.code);
	}

	/** B5: what is due, and under which reference. */
	Due readsTheOffer() {
		this.person.waitsFor("the offer", (page) -> {
			status();
			return !page.findElements(Person.withText("Xem báo giá và nộp tiền")).isEmpty();
		});
		this.person.clicks("Xem báo giá và nộp tiền");
		this.person.waitsFor("the VietQR picture", (page) -> page.executeScript(
				"const picture = document.querySelector('.pay img'); return picture.complete && picture.naturalWidth > 0"));
		String amount = this.person.sees(By.cssSelector(".pay dd.big")).getText().replaceAll("\\D", "");
		return new Due(Long.parseLong(amount), this.person.sees(By.cssSelector(".pay dd span.big")).getText());
	}

	/** B11: opens the contract and waits until each page is drawn. */
	void readsTheContract() {
		this.person.waitsFor("the contract", (page) -> {
			status();
			return !page.findElements(Person.withText("Xem và xác nhận hợp đồng")).isEmpty();
		});
		this.person.clicks("Xem và xác nhận hợp đồng");
		this.person.sees(By.cssSelector(".pages[data-shown]"));
	}

	void asksForACorrection(String text) {
		this.person.clicks("Đề nghị sửa nội dung");
		this.person.types(By.name("text"), text);
		keepsAPicture("b11-de-nghi-sua", "Đề nghị sửa nội dung");
		this.person.clicks("Gửi đề nghị sửa");
		this.person.reads("Đã gửi đề nghị sửa hợp đồng.");
	}

	void reads(String text) {
		this.person.reads(text);
	}

	/** B11: confirms with a code from the phone. */
	void confirmsTheContract() {
		this.person.clicks(By.name("agreed"));
		this.person.clicks(By.xpath("//button[starts-with(normalize-space(), 'Nhận mã OTP')]"));
		entersCode("Xác nhận hợp đồng");
		this.person.reads("Bạn đã xác nhận hợp đồng");
	}

	/** The PDF that both sides have signed. */
	Path downloadsTheSignedContract() {
		this.person.goesTo("/yeu-cau/" + this.code + "/hop-dong");
		this.person.reads("Điện lực đã ký số hợp đồng");
		this.person.clicks("Tải hợp đồng (PDF)");
		return this.person.waitsFor("the download", (page) -> {
			try (Stream<Path> files = Files.list(this.person.downloads())) {
				return files.filter((file) -> file.toString().endsWith(".pdf")).findFirst().orElse(null);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private void types(String field, String text) {
		this.person.types(By.name(field), text);
	}

	private void chooses(String field, String value) {
		this.person.clicks(By.cssSelector("[name='" + field + "'][value='" + value + "']"));
	}

	/**
	 * What the offer asks for.
	 *
	 * @param amount in đồng
	 * @param reference of the transfer
	 */
	record Due(long amount, String reference) {
	}

}
