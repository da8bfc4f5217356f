package vn.daysaucongto.halts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import vn.daysaucongto.DaySauCongToApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demonstration in a process of its own, which ends where it is told to. Its jobs run
 * when the standard input says so.
 */
final class HaltingApplication {

	private HaltingApplication() {
	}

	public static void main(String[] arguments) throws IOException {
		Boundaries boundaries = new Boundaries();
		ConfigurableApplicationContext running = new SpringApplicationBuilder(DaySauCongToApplication.class)
			.profiles("demo")
			.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(new Wires(boundaries)))
			.run(arguments);
		Wish.say(Wish.READY, running.getEnvironment().getProperty("local.server.port"));
		Settling settling = new Settling(running, boundaries);
		try (BufferedReader wishes = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String line = wishes.readLine(); line != null; line = wishes.readLine()) {
				String[] words = line.split(" ");
				switch (words[0]) {
					case Wish.CASE -> boundaries.begin();
					case Wish.HALT -> boundaries.arm(Integer.parseInt(words[1]), Boundary.Side.valueOf(words[2]));
					case Wish.ACT -> boundaries.act(words[1]);
					case Wish.SETTLE -> settling.settle();
					default -> throw new IllegalArgumentException(line);
				}
				Wish.say(Wish.DONE, words[0]);
			}
		}
		System.exit(SpringApplication.exit(running));
	}

}
