package vn.daysaucongto.torture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A gateway of brand-name SMS that misbehaves, but honours our key: what it sent once it
 * does not send again.
 */
final class SmsGateway implements AutoCloseable {

	/** As the nodes are set up. */
	static final Duration TIME_OUT = Duration.ofSeconds(2);

	private static final Duration SMS_TAKES = Duration.ofSeconds(8);

	private static final Pattern OTP = Pattern.compile("\\b\\d{6}\\b");

	private final ObjectMapper json = new ObjectMapper();

	private final Settings settings;

	private final Outside ledger = new Outside("SMS", TIME_OUT);

	/** Keys that were taken; the gateway knows them again. */
	private final Set<String> taken = ConcurrentHashMap.newKeySet();

	private final Map<String, List<String>> phones = new ConcurrentHashMap<>();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final HttpServer server;

	SmsGateway(Settings settings) throws IOException {
		this.settings = settings;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::takes);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	/** Each node has an address of its own, to tell them apart. */
	String url(String node) {
		return "http://localhost:" + this.server.getAddress().getPort() + "/" + node;
	}

	Outside ledger() {
		return this.ledger;
	}

	/** How many messages the phone has received; what comes later is new. */
	int received(String phone) {
		return messages(phone).size();
	}

	/**
	 * The code that came after so many messages, or none in the time that an SMS takes.
	 */
	Optional<String> otp(String phone, int after, String words) {
		return Patience.some(SMS_TAKES, Duration.ofMillis(50),
				() -> messages(phone).stream()
					.skip(after)
					.filter((text) -> text.contains(words))
					.flatMap((text) -> OTP.matcher(text).results())
					.map(MatchResult::group)
					.findFirst());
	}

	private List<String> messages(String phone) {
		return this.phones.computeIfAbsent(phone, (unknown) -> new CopyOnWriteArrayList<>());
	}

	private void takes(HttpExchange call) throws IOException {
		JsonNode message = this.json.readTree(call.getRequestBody());
		String key = message.path("RequestId").asText();
		Mood mood = Mood.of(this.settings, key, this.ledger.arrivals(key));
		Outside.Send send = this.ledger.opens(call.getRequestURI().getPath().substring(1), key);
		boolean repeated = mood.acts() && !this.taken.add(key);
		if (mood.acts() && !repeated) {
			send.acts();
			messages(message.path("Phone").asText()).add(message.path("Content").asText());
		}
		Patience.pause(switch (mood) {
			case SLOW -> TIME_OUT.dividedBy(2);
			case SILENT_AFTER_ACTING -> TIME_OUT.multipliedBy(2);
			default -> Duration.ofMillis(50);
		});
		boolean fails = mood == Mood.ERROR || mood == Mood.ERROR_AFTER_ACTING;
		try (call) {
			byte[] answer = "{\"CodeResult\":\"%s\",\"SMSID\":\"sms\"}".formatted(repeated ? "124" : "100")
				.getBytes(StandardCharsets.UTF_8);
			send.isAnswered();
			call.sendResponseHeaders(fails ? 500 : 200, answer.length);
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
