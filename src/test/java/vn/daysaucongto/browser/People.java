package vn.daysaucongto.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The people of a test: each sits at a browser of their own. When a test fails, what each
 * of them saw is kept under {@code target/browser}.
 */
class People implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

	private static final Path KEPT = Path.of("target", "browser");

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(People.class);

	/** How a test asks for somebody. */
	static class Seats {

		private final String baseUrl;

		private final List<Person> people = new ArrayList<>();

		Seats(String baseUrl) {
			this.baseUrl = baseUrl;
		}

		Person atADesk(String name) {
			return seat(name, 1280, 900);
		}

		Person onThePhone(String name) {
			return seat(name, 360, 740);
		}

		Person onALargerPhone(String name) {
			return seat(name, 390, 844);
		}

		/** Nothing more to do for them. */
		void leaves(Person person) {
			this.people.remove(person);
			person.leave();
		}

		private Person seat(String name, int width, int height) {
			try {
				Path downloads = Files.createTempDirectory(Files.createDirectories(KEPT), "downloads");
				Person person = new Person(name, Chromium.find().orElseThrow().open(width, height, downloads),
						this.baseUrl, downloads);
				this.people.add(person);
				return person;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	@Override
	public void beforeEach(ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		context.getStore(NAMESPACE).put(Seats.class, new Seats("http://localhost:" + port));
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		Seats seats = context.getStore(NAMESPACE).remove(Seats.class, Seats.class);
		for (Person person : seats.people) {
			if (context.getExecutionException().isPresent()) {
				String name = context.getRequiredTestMethod().getName() + "-" + person.name();
				Files.write(Files.createDirectories(KEPT).resolve(name + ".png"), person.screenshot());
				Files.writeString(KEPT.resolve(name + ".txt"), person.where() + "\n" + person.consoleMessages());
			}
			person.leave();
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Seats.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).get(Seats.class);
	}

}
