package vn.daysaucongto.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Camunda Tasklist, as one member of staff uses it. */
class Tasklist {

	private static final By FORM = By.cssSelector("form.dsct:not(.loading)");

	private static final By CLAIM = By
		.cssSelector("[cam-tasklist-task] .claim, [cam-tasklist-task] [ng-click='claim()']");

	private final Person person;

	private Tasklist(Person person) {
		this.person = person;
	}

	/** Logs in with the demo password. */
	static Tasklist of(Person person) {
		person.logsIn("/camunda/app/tasklist/default/");
		person.sees(By.cssSelector("[cam-tasks]"));
		return new Tasklist(person);
	}

	Person person() {
		return this.person;
	}

	/** Opens the task itself, as the link in a list does. */
	Tasklist opens(String taskId) {
		this.person.goesTo("/camunda/app/tasklist/default/#/?task=" + taskId);
		this.person.sees(FORM);
		return this;
	}

	/** Waits until the task of that case is in the list. */
	Tasklist finds(String task, String requestCode) {
		By row = row(task, requestCode);
		this.person.waitsFor(task + " in the list", (page) -> {
			if (this.person.seesSoon(row)) {
				return true;
			}
			this.person.goesTo("/camunda/app/tasklist/default/");
			page.navigate().refresh();
			return false;
		});
		return this;
	}

	/** Finds the task of that case in the list, and opens it. */
	Tasklist opens(String task, String requestCode) {
		finds(task, requestCode);
		this.person.clicks(row(task, requestCode));
		this.person.sees(FORM);
		return this;
	}

	private static By row(String task, String requestCode) {
		return By.xpath("//*[@cam-tasks]//li[contains(., '" + task + "') and contains(., '" + requestCode + "')]");
	}

	/** Of what is on screen. */
	Tasklist keepsAPicture(String title) {
		this.person.keepsAPicture(title);
		return this;
	}

	/** Of the form, from this heading on. */
	Tasklist keepsAPicture(String title, String heading) {
		this.person.keepsAPicture(title,
				By.xpath("//form//*[self::h3 or self::h4][starts-with(normalize-space(), '" + heading + "')]"));
		return this;
	}

	/** B9: turns the pages until the last one. */
	Tasklist readsEveryPage() {
		By nextPage = By.xpath("//form//button[contains(., 'Trang sau')]");
		while (!this.person.sees(By.cssSelector("[data-otp=send]")).isEnabled()) {
			String shown = this.person.sees(By.cssSelector(".dsct-page")).getText();
			this.person.clicks(nextPage);
			this.person.waitsFor("the page after " + shown,
					(page) -> !page.findElement(By.cssSelector(".dsct-page")).getText().equals(shown));
		}
		return this;
	}

	/**
	 * B9: sends the code to the customer's phone and types in what the customer reads
	 * out.
	 */
	void confirmsWith(Mailbox mailbox, String phone) {
		this.person.clicks(By.cssSelector("[data-otp=send]"));
		this.person.reads("Đã gửi mã cho khách hàng");
		this.person.types(By.cssSelector("[data-otp=code]"), mailbox.newCode(phone));
		keepsAPicture("b9-ma-otp", "Khách hàng xác nhận bằng OTP");
		this.person.clicks(By.cssSelector("[data-otp=check]"));
		this.person.reads("Khách hàng đã xác nhận hợp đồng");
	}

	/** The PDF of the task's view, page by page. */
	Tasklist seesThePdf() {
		this.person.sees(By.cssSelector("form.dsct [data-pdf] canvas"));
		return this;
	}

	Tasklist pressesClaim() {
		this.person.clicks(CLAIM);
		return this;
	}

	Tasklist claims() {
		pressesClaim();
		this.person.waitsFor("the form to open up",
				(page) -> page.findElements(By.cssSelector("form.dsct.dsct-read")).isEmpty());
		return this;
	}

	Tasklist reads(String text) {
		this.person.reads(text);
		return this;
	}

	Tasklist presses(String button) {
		this.person.clicks(button);
		return this;
	}

	Tasklist fills(String field, String text) {
		By by = By.cssSelector("form.dsct [name='" + field + "']");
		if ("date".equals(this.person.sees(by).getDomAttribute("type"))) {
			this.person.browser()
				.executeScript(
						"arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
						this.person.sees(by), text);
			return this;
		}
		this.person.types(by, text);
		return this;
	}

	Tasklist chooses(String field, String value) {
		WebElement first = this.person.waitsFor(field,
				(page) -> page.findElement(By.cssSelector("form.dsct [name='" + field + "']")));
		if ("select".equals(first.getTagName())) {
			this.person.clicks(By.cssSelector("form.dsct [name='" + field + "'] option[value='" + value + "']"));
		}
		else {
			this.person.clicks(By.cssSelector("form.dsct [name='" + field + "'][value='" + value + "']"));
		}
		return this;
	}

	Tasklist ticks(String field) {
		this.person.clicks(By.cssSelector("form.dsct input[type=checkbox][name='" + field + "']"));
		return this;
	}

	Tasklist takesPhotos(String kind, List<Path> photos) {
		String all = photos.stream()
			.map((photo) -> photo.toAbsolutePath().toString())
			.collect(Collectors.joining("\n"));
		By input = By.cssSelector("[data-photos='" + kind + "'] input[type=file]");
		this.person.waitsFor(kind, (page) -> page.findElement(input)).sendKeys(all);
		return this;
	}

	/** How things stand with each photo, once there are so many. */
	@SuppressWarnings("unchecked")
	List<String> photos(int count) {
		return this.person.waitsFor(count + " photos", (page) -> {
			// in one step: what is read changes while photos are sent
			List<String> states = (List<String>) page.executeScript(
					"return [...document.querySelectorAll('.dsct-photo-state')].map((state) => state.innerText)");
			return (states.size() == count) ? states : null;
		});
	}

	/** The same, once the machine has stored each. */
	List<String> photosKept(int count) {
		return this.person.waitsFor(count + " photos to be kept", (page) -> {
			List<String> states = photos(count);
			return states.stream().noneMatch((state) -> state.startsWith("Đang lưu")) ? states : null;
		});
	}

	Tasklist seesPhotosSent(int count) {
		this.person.waitsFor(count + " photos to be sent",
				(page) -> photos(count).stream().allMatch((state) -> state.equals("Đã gửi")));
		return this;
	}

	/** Loads the page again, as soon as what was typed is kept. */
	Tasklist reloads() {
		this.person.waitsFor("the draft to be kept", (page) -> page.executeAsyncScript("""
				const done = arguments[0];
				indexedDB.open('dsct-forms').onsuccess = ({ target }) => {
				  target.result.transaction('drafts').objectStore('drafts').getAll().onsuccess
				    = (drafts) => done(drafts.target.result.some((draft) => Date.now() - draft.at > 1000));
				}"""));
		this.person.browser().navigate().refresh();
		this.person.sees(FORM);
		return this;
	}

	String valueOf(String field) {
		return this.person.sees(By.cssSelector("form.dsct [name='" + field + "']")).getDomProperty("value");
	}

	/** Pixels that the page takes. */
	int width() {
		return ((Number) this.person.browser().executeScript("return document.documentElement.scrollWidth")).intValue();
	}

	/** Presses "complete" and does not care what comes of it. */
	Tasklist pressesComplete() {
		this.person.clicks(By.cssSelector("[cam-tasklist-form] .form-actions .btn-primary"));
		return this;
	}

	/** Completes the task; it leaves the screen. */
	Tasklist completes() {
		pressesComplete();
		this.person.waitsFor("the task to be completed",
				(page) -> page.findElements(By.cssSelector("form.dsct")).isEmpty());
		return this;
	}

	String status() {
		return this.person.sees(By.cssSelector(".dsct-status")).getText();
	}

	String problemAt(String field) {
		return this.person.sees(By.cssSelector(".field:has([name='" + field + "']) .dsct-problem")).getText();
	}

}
