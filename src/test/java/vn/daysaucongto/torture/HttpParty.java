package vn.daysaucongto.torture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** An outside party that takes messages as JSON over HTTP, and misbehaves. */
abstract class HttpParty implements AutoCloseable {

	/** As the nodes are set up. */
	static final Duration TIME_OUT = Duration.ofSeconds(2);

	private final ObjectMapper json = new ObjectMapper();

	private final Settings settings;

	private final Outside ledger;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final HttpServer server;

	HttpParty(Settings settings, String name) throws IOException {
		this.settings = settings;
		this.ledger = new Outside(name, TIME_OUT);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		opens("/", this::takes);
		this.server.start();
	}

	/** Another door. */
	final void opens(String path, HttpHandler handler) {
		this.server.createContext(path, handler);
	}

	/** Each node has an address of its own, to tell them apart. */
	final String url(String node) {
		return "http://localhost:" + this.server.getAddress().getPort() + "/" + node;
	}

	static String node(HttpExchange call) {
		String path = call.getRequestURI().getPath();
		return path.substring(path.lastIndexOf('/') + 1);
	}

	Outside ledger() {
		return this.ledger;
	}

	/** What a message is known by. */
	abstract String key(JsonNode message);

	/**
	 * Does with the message what the party is there for.
	 * @return the answer
	 */
	abstract String acts(JsonNode message, Outside.Send send);

	private void takes(HttpExchange call) throws IOException {
		JsonNode message = this.json.readTree(call.getRequestBody());
		String key = key(message);
		Mood mood = Mood.of(this.settings, key, this.ledger.arrivals(key));
		Outside.Send send = this.ledger.opens(node(call), key);
		String answer = mood.acts() ? acts(message, send) : "{}";
		Patience.pause(switch (mood) {
			case SLOW -> TIME_OUT.dividedBy(2);
			case SILENT_AFTER_ACTING -> TIME_OUT.multipliedBy(2);
			default -> Duration.ofMillis(50);
		});
		boolean fails = mood == Mood.ERROR || mood == Mood.ERROR_AFTER_ACTING;
		send.isAnswered();
		answers(call, fails ? 500 : 200, answer);
	}

	static void answers(HttpExchange call, int status, String json) {
		try (call) {
			byte[] answer = json.getBytes(StandardCharsets.UTF_8);
			call.sendResponseHeaders(status, answer.length);
			call.getResponseBody().write(answer);
		}
		catch (IOException ex) {
			// nobody listens any more
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
