package vn.daysaucongto.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a browser: looks, waits for what shall appear, clicks and types. */
class Person {

	private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/browser/pictures"));

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration A_BLINK = Duration.ofMillis(50);

	private static final Duration A_MOMENT = Duration.ofSeconds(4);

	private final String name;

	private final ChromeDriver driver;

	private final String baseUrl;

	private final Path downloads;

	Person(String name, ChromeDriver driver, String baseUrl, Path downloads) {
		this.name = name;
		this.driver = driver;
		this.baseUrl = baseUrl;
		this.downloads = downloads;
	}

	String name() {
		return this.name;
	}

	ChromeDriver browser() {
		return this.driver;
	}

	Path downloads() {
		return this.downloads;
	}

	void goesTo(String path) {
		this.driver.get(this.baseUrl + path);
	}

	/** Opens a page of the staff and logs in on the way, with the demo password. */
	void logsIn(String path) {
		goesTo(path);
		types(By.name("username"), this.name);
		types(By.name("password"), "demo");
		clicks(By.cssSelector("button[type=submit]"));
		waitsFor("the login", (page) -> page.findElements(By.name("password")).isEmpty());
	}

	String where() {
		return this.driver.getCurrentUrl();
	}

	/** Waits until the condition gives something other than null and false. */
	<T> T waitsFor(String what, Function<ChromeDriver, T> condition) {
		return new WebDriverWait(this.driver, PATIENCE, A_BLINK)
			.withMessage(() -> this.name + " waited in vain for " + what)
			.ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
			.until((any) -> condition.apply(this.driver));
	}

	/** The first visible element of this kind. */
	WebElement sees(By by) {
		return waitsFor(by.toString(),
				(page) -> page.findElements(by).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
	}

	/** Whether it appears within a few seconds. */
	boolean seesSoon(By by) {
		try {
			return new WebDriverWait(this.driver, A_MOMENT, A_BLINK)
				.until((page) -> page.findElements(by).stream().anyMatch(WebElement::isDisplayed));
		}
		catch (TimeoutException | StaleElementReferenceException notYet) {
			return false;
		}
	}

	/** Waits for a visible text somewhere on the page. */
	void reads(String text) {
		waitsFor("the text " + text, (page) -> page.findElement(By.tagName("body")).getText().contains(text));
	}

	void clicks(By by) {
		waitsFor("a click on " + by, (page) -> {
			WebElement element = page.findElements(by)
				.stream()
				.filter((one) -> one.isDisplayed() && one.isEnabled())
				.findFirst()
				.orElse(null);
			if (element == null) {
				return false;
			}
			this.driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
			try {
				element.click();
				return true;
			}
			catch (ElementClickInterceptedException ex) {
				return false;
			}
		});
	}

	void clicks(String text) {
		clicks(withText(text));
	}

	void types(By by, String text) {
		WebElement field = sees(by);
		field.clear();
		field.sendKeys(text);
	}

	/** A button or link with this text. */
	static By withText(String text) {
		return By.xpath("//*[self::button or self::a or self::summary][normalize-space()='" + text + "']");
	}

	void losesTheNetwork() {
		network(true);
	}

	void hasTheNetworkAgain() {
		network(false);
	}

	private void network(boolean offline) {
		this.driver.executeCdpCommand("Network.enable", Map.of());
		this.driver.executeCdpCommand("Network.emulateNetworkConditions",
				Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
	}

	/** Indoors: whoever asks for the position waits in vain. */
	void isOutOfReachOfSatellites() {
		this.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument",
				Map.of("source", "navigator.geolocation.getCurrentPosition = () => {}"));
	}

	/** From the next page on, the browser asks for English. */
	void speaksEnglish() {
		this.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument",
				Map.of("source", "Object.defineProperty(navigator, 'languages', { get: () => ['en-US', 'en'] })"));
	}

	/**
	 * All that can be read on the page, in pictures and by pointing at things too (but
	 * where the hint is not shown: {@code webapps.css}, {@code user-styles.css}).
	 */
	String allTexts() {
		return (String) this.driver.executeScript(
				"""
								const seen = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
								seen.filter((one) => one.title)
						  .forEach((one) => one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })));
						const hints = ['title', 'placeholder', 'aria-label', 'uib-tooltip'];
								return [document.title, document.body.innerText,
								  ...seen.filter((one) => !one.matches('.section-toggle, .assignee')).flatMap((one) => hints.map((hint) => one.getAttribute(hint) ?? '')),
								  ...seen.filter((one) => one.matches('svg tspan')).map((one) => one.textContent)].join('\\n');
								""");
	}

	byte[] screenshot() {
		return this.driver.getScreenshotAs(OutputType.BYTES);
	}

	/**
	 * Keeps what is on screen as a picture, to be looked at; guides show some of them.
	 */
	void keepsAPicture(String title) {
		try {
			Files.write(Files.createDirectories(PICTURES).resolve(title + ".png"), screenshot());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same, with this at the top of the screen. */
	void keepsAPicture(String title, By top) {
		this.driver.executeScript("""
				arguments[0].style.scrollMarginTop = '64px'; // below the page's own top line
				arguments[0].scrollIntoView({block: 'start', behavior: 'instant'})""", sees(top));
		keepsAPicture(title);
	}

	String consoleMessages() {
		return this.driver.manage()
			.logs()
			.get("browser")
			.getAll()
			.stream()
			.map(Object::toString)
			.collect(Collectors.joining("\n"));
	}

	void leave() {
		this.driver.quit();
	}

}
