package vn.daysaucongto.browser;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The test mailbox in the hand of somebody of the staff: reads what a customer received.
 */
class Mailbox {

	private static final Pattern OTP = Pattern.compile("\\b\\d{6}\\b");

	private final Person reader;

	/** The code that was read last: the next one is another. */
	private String last = "";

	private Mailbox(Person reader) {
		this.reader = reader;
	}

	static Mailbox of(Person reader) {
		reader.logsIn("/staff/hop-thu");
		return new Mailbox(reader);
	}

	/** The newest one-time code for this phone number, once there is a new one. */
	String newCode(String phone) {
		this.last = this.reader.waitsFor("a new code for " + phone, (page) -> {
			this.reader.goesTo("/staff/hop-thu?tim=" + phone);
			return newest().filter((code) -> !code.equals(this.last)).orElse(null);
		});
		return this.last;
	}

	private Optional<String> newest() {
		return this.reader.browser()
			.findElements(By.cssSelector(".messages .text"))
			.stream()
			.map(WebElement::getText)
			.map(OTP::matcher)
			.filter(Matcher::find)
			.map(Matcher::group)
			.findFirst();
	}

	/** Of the messages that were looked for last. */
	void keepsAPicture(String title) {
		this.reader.keepsAPicture(title);
	}

	/** A notice about that case was sent by that channel. */
	void has(String channel, String words, String requestCode) {
		this.reader.waitsFor(channel + " with " + words, (page) -> {
			this.reader.goesTo("/staff/hop-thu?tim=" + requestCode);
			return page.findElements(By.cssSelector(".messages li"))
				.stream()
				.map(WebElement::getText)
				.anyMatch((message) -> message.startsWith(channel) && message.contains(words));
		});
	}

}
