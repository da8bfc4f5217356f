package vn.daysaucongto.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium of this machine, with its driver; nothing is downloaded. */
record Chromium(Path browser, Path driver) {

	private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

	static Optional<Chromium> find() {
		Optional<Path> driver = onPath(List.of("chromedriver"));
		return onPath(BROWSERS).flatMap((browser) -> driver.map((path) -> new Chromium(browser, path)));
	}

	private static Optional<Path> onPath(List<String> names) {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return names.stream()
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** A new browser without any history, showing pages of this width. */
	ChromeDriver open(int width, int height, Path downloads) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(this.browser.toFile());
		options.addArguments("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
				"--lang=vi", "--no-sandbox");
		// a window can't be as narrow as a phone; an emulated screen can
		options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics",
				Map.of("width", width, "height", height, "pixelRatio", 1.0, "mobile", false, "touch", false)));
		options.setExperimentalOption("prefs",
				Map.of("download.default_directory", downloads.toAbsolutePath().toString(), "intl.accept_languages",
						"vi", "profile.default_content_setting_values.geolocation", 1));
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(this.driver.toFile())
			.withEnvironment(Map.of("TZ", "Asia/Ho_Chi_Minh"))
			.build();
		return new ChromeDriver(service, options);
	}

}
