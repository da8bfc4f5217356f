package vn.daysaucongto.halts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The process that halts. */
final class Child implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofMinutes(10);

	/** From a lost connection to the end of the process. */
	private static final Duration MOMENT = Duration.ofMinutes(1);

	/** A larger nursery: a start collects half as often. */
	private static final List<String> JAVA = List.of("-Xms512m", "-Xmx512m", "-Xmn256m", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC");

	private final Process process;

	private final PrintWriter wishes;

	private final BlockingQueue<List<String>> answers = new LinkedBlockingQueue<>();

	private final Thread listener;

	private final int port;

	/**
	 * Starts it, and waits until it is there.
	 * @param classes where the machine finds them
	 * @param log what the application says beside its answers
	 * @param hears boundaries that it reaches and messages that it sends, word by word
	 */
	Child(List<String> classes, List<String> arguments, Path log, Consumer<List<String>> hears) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JAVA);
		command.addAll(classes);
		command.add(HaltingApplication.class.getName());
		command.addAll(arguments);
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.wishes = new PrintWriter(new OutputStreamWriter(this.process.getOutputStream(), StandardCharsets.UTF_8),
				true);
		this.listener = new Thread(() -> listen(log, hears), "child");
		this.listener.start();
		this.port = Integer.parseInt(await(Wish.READY).get(0));
	}

	private void listen(Path log, Consumer<List<String>> hears) {
		try (BufferedReader said = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
				Writer other = Files.newBufferedWriter(log)) {
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				if (!line.startsWith(Wish.ANSWER)) {
					other.write(line + "\n");
					other.flush();
					continue;
				}
				List<String> words = List.of(line.substring(1).split(Wish.SEPARATOR));
				if (List.of(Wish.READY, Wish.DONE).contains(words.get(0))) {
					this.answers.add(words);
				}
				else {
					hears.accept(words);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.answers.add(List.of());
		}
	}

	/**
	 * Waits until it is done.
	 * @throws IllegalStateException when the process ended meanwhile
	 */
	void wish(String... words) {
		this.wishes.println(String.join(" ", words));
		await(Wish.DONE);
	}

	private List<String> await(String word) {
		try {
			List<String> answer = this.answers.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
			if (answer == null || answer.isEmpty() || !answer.get(0).equals(word)) {
				throw new IllegalStateException("Instead of \"" + word + "\" the child says " + answer);
			}
			return answer.subList(1, answer.size());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	int port() {
		return this.port;
	}

	/** Whether it halted; who just lost a connection gives it a moment. */
	boolean isGone() {
		try {
			boolean gone = this.process.waitFor(MOMENT.toSeconds(), TimeUnit.SECONDS);
			if (gone) {
				// everything that it said was heard
				this.listener.join();
			}
			return gone;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Nothing more is wished: it stops by itself. */
	void stops() throws InterruptedException {
		this.wishes.close();
		this.process.waitFor();
		this.listener.join();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
		this.listener.join();
	}

}
