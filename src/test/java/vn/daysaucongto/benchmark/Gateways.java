package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The SMS gateway and the mail server of the measured application, on this machine: they
 * take everything at once.
 */
final class Gateways implements AutoCloseable {

	private static final byte[] TAKEN = "{\"CodeResult\":\"100\",\"SMSID\":\"1\"}".getBytes(StandardCharsets.UTF_8);

	private static final Pattern OTP = Pattern.compile("\\b\\d{6}\\b");

	/** Seconds. */
	private static final int LONGEST_WAIT = 10;

	private final ObjectMapper json = new ObjectMapper();

	private final Map<String, BlockingQueue<String>> messages = new ConcurrentHashMap<>();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final HttpServer sms = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

	private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	Gateways() throws IOException {
		this.sms.createContext("/", this::takes);
		this.sms.setExecutor(this.threads);
		this.sms.start();
		this.mail.start();
	}

	/** Settings of an application that sends through these. */
	List<String> settings() {
		return List.of("--app.sms.url=http://127.0.0.1:" + this.sms.getAddress().getPort() + "/",
				"--app.sms.api-key=key", "--app.sms.secret-key=secret", "--app.sms.brandname=EVNCPC",
				"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.mail.getSmtp().getPort(),
				"--app.mail.from=dich-vu@dienluc.example");
	}

	/** The one-time code that the asking brought to the phone. */
	String otp(String phone, Runnable asking) {
		BlockingQueue<String> received = received(phone);
		received.clear();
		asking.run();
		try {
			for (String text; (text = received.poll(LONGEST_WAIT, TimeUnit.SECONDS)) != null;) {
				Matcher code = OTP.matcher(text);
				if (code.find()) {
					return code.group();
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new AssertionError("no code came");
	}

	private BlockingQueue<String> received(String phone) {
		return this.messages.computeIfAbsent(phone, (unknown) -> new LinkedBlockingQueue<>());
	}

	private void takes(HttpExchange call) throws IOException {
		try (call) {
			JsonNode message = this.json.readTree(call.getRequestBody());
			received(message.path("Phone").asText()).add(message.path("Content").asText());
			call.sendResponseHeaders(200, TAKEN.length);
			call.getResponseBody().write(TAKEN);
		}
	}

	@Override
	public void close() {
		this.sms.stop(0);
		this.threads.shutdownNow();
		this.mail.stop();
	}

}
