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
		person.goesTo("/camunda/app/tasklist/default/");
		person.types(By.name("username"), person.name());
		person.types(By.name("password"), "demo");
		person.clicks(By.cssSelector("button[type=submit]"));
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
	List<String> photos(int count) {
		By state = By.cssSelector(".dsct-photo-state");
		this.person.waitsFor(count + " photos", (page) -> page.findElements(state).size() == count);
		return this.person.browser().findElements(state).stream().map(WebElement::getText).toList();
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
