package vn.daysaucongto.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** As a clean clone has it. */
class EmptyDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path parent = Files.createDirectories(Path.of("target", "browser"));
			Path data = Files.createTempDirectory(parent, "data");
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("emptyDataDirectory",
						Map.of("app.data-directory", data.toAbsolutePath().toString())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
