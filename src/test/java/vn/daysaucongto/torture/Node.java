package vn.daysaucongto.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** One process of the packaged application. */
final class Node {

	private static final Duration ANSWER = Duration.ofSeconds(3);

	private final String name;

	private final Signals signals;

	private final int port;

	private final List<String> arguments;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();

	private volatile Process process;

	private volatile boolean frozen;

	/** Counts the starts: sessions of an earlier one are gone. */
	private volatile int life;

	/**
	 * A node that is not started yet.
	 * @param name also of its connections to the database
	 */
	Node(String name, List<String> arguments, Signals signals) {
		this.signals = signals;
		this.name = name;
		this.port = freePort();
		this.arguments = arguments;
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void starts(Packaged application) {
		this.life++;
		List<String> command = application.command(this.arguments);
		command.add("--server.port=" + this.port);
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(Settings.FOLDER.resolve("node-%s-%02d.log".formatted(this.name, this.life)).toFile())
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** {@code kill -9}. */
	void dies() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
		this.frozen = false;
	}

	/** As an administrator stops it. */
	void stops() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	void freezes() {
		this.frozen = true;
		this.signals.send("STOP", this.process.pid());
	}

	void thaws() {
		this.signals.send("CONT", this.process.pid());
		this.frozen = false;
	}

	boolean isRunning() {
		return this.process != null && this.process.isAlive() && !this.frozen;
	}

	/** Whether a load balancer would send people here. */
	boolean isReady() {
		if (!isRunning()) {
			return false;
		}
		try {
			HttpRequest question = HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health/readiness"))
				.timeout(ANSWER)
				.build();
			return this.http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	String name() {
		return this.name;
	}

	int port() {
		return this.port;
	}

	int life() {
		return this.life;
	}

	@Override
	public String toString() {
		return "node " + this.name;
	}

}
