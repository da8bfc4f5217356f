package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.sql.DataSource;

import vn.daysaucongto.DaySauCongToApplication;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the demonstration on a free port, its statements counted. */
final class CountedApplication {

	private CountedApplication() {
	}

	static ConfigurableApplicationContext start(DurablePostgres postgres, Statements statements, Gateways gateways)
			throws IOException {
		Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "data");
		return new SpringApplicationBuilder(DaySauCongToApplication.class).profiles("demo")
			.properties("test.database=own")
			.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(counting(statements)))
			.run(Stream.concat(gateways.settings().stream(), settings(postgres, data)).toArray(String[]::new));
	}

	private static Stream<String> settings(DurablePostgres postgres, Path data) {
		return Stream.of("--server.port=0", "--spring.datasource.url=" + postgres.url(),
				"--spring.datasource.username=postgres", "--app.data-directory=" + data.toAbsolutePath(),
				"--logging.level.root=WARN",
				// what happens by the clock is no cost of a case
				"--camunda.bpm.job-execution.enabled=false", "--app.deadline.sweep=P1D", "--app.inbox.sweep=P1D",
				"--app.inbox.alarm=P1D",
				// all customers have one address
				"--app.payment.webhook.secret=" + Views.SECRET, "--app.payment.webhook.unit=PC05AA",
				"--app.otp.per-address=1000000", "--app.otp.per-hour=1000000");
	}

	private static BeanPostProcessor counting(Statements statements) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? statements.counted(source) : bean;
			}
		};
	}

}
