package vn.daysaucongto.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each test context an empty database of its own: H2 in memory, or with
 * {@code -Dtest.database=postgres} a real PostgreSQL with durability on. Contexts that
 * set {@code test.database=own} bring their own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String kind = context.getEnvironment().getProperty("test.database", "h2");
		switch (kind) {
			case "h2" ->
				use(context, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa");
			case "postgres" -> use(context, startPostgres(context).getJdbcUrl("postgres", "postgres"), "postgres");
			case "own" -> {
			}
			default -> throw new IllegalArgumentException("test.database=" + kind);
		}
	}

	private static EmbeddedPostgres startPostgres(ConfigurableApplicationContext context) {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setRegisterShutdownHook(false)
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.start();
			// registered first, closed last: the engine still writes while it shuts down
			((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("embeddedPostgres",
					postgres::close);
			return postgres;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void use(ConfigurableApplicationContext context, String url, String user) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("testDatabase", Map.of("spring.datasource.url", url,
					"spring.datasource.username", user, "spring.datasource.password", "")));
	}

}
