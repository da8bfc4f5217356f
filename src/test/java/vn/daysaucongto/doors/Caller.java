package vn.daysaucongto.doors;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.domain.Pageable;

/**
 * Somebody at a door: a program with a password, a browser with its session, or nobody.
 */
public final class Caller {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final List<String> FOR_PROGRAMS = List.of("/engine-rest", "/engine-rest/engine/default");

	private static final List<String> FOR_BROWSERS = List.of("/camunda/api/engine/engine/default");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Pattern OTP = Pattern.compile("\\b\\d{6}\\b");

	private final String name;

	private final String address;

	/** Null where the session says who it is, or nobody. */
	private final String user;

	/** Where the engine's REST API is for this caller. */
	private final List<String> places;

	private final HttpClient http;

	private final CookieManager cookies = new CookieManager();

	/** Waits so long for an answer. */
	private final Duration patience;

	private Caller(int port, String name, String user, List<String> places) {
		this(port, name, user, places, PATIENCE);
	}

	private Caller(int port, String name, String user, List<String> places, Duration patience) {
		this.name = name;
		this.places = places;
		this.address = "http://localhost:" + port;
		this.user = user;
		this.patience = patience;
		this.http = HttpClient.newBuilder().cookieHandler(this.cookies).build();
	}

	public static Caller nobody(int port) {
		return new Caller(port, "nobody", null, Stream.of(FOR_PROGRAMS, FOR_BROWSERS).flatMap(List::stream).toList());
	}

	/** Nobody, who gives up waiting for an answer. */
	public static Caller nobody(int port, Duration patience) {
		return new Caller(port, "nobody", null, List.of(), patience);
	}

	/** Sends name and password with each call. */
	public static Caller program(int port, String user) {
		return new Caller(port, user, user, FOR_PROGRAMS);
	}

	/** Logged in at the page for staff, with a webapp open. */
	public static Caller browser(int port, String user) {
		return browser(port, user, PATIENCE);
	}

	/** The same, giving up waiting for an answer. */
	public static Caller browser(int port, String user, Duration patience) {
		Caller caller = new Caller(port, user + " (browser)", null, FOR_BROWSERS, patience);
		String page = caller.send("GET", "/dang-nhap", null).body();
		Matcher token = CSRF.matcher(page);
		if (!token.find()) {
			throw new IllegalStateException(page);
		}
		HttpResponse<String> answer = caller.send(caller.request("/dang-nhap")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=" + user + "&password=demo&_csrf=" + token.group(1))));
		if (!answer.headers().firstValue("Location").orElse("").endsWith("/staff")) {
			throw new IllegalStateException(user + ": " + answer + answer.headers());
		}
		caller.get("/camunda/app/welcome/default/");
		return caller;
	}

	/**
	 * The customer of a request, who has shown it by the code that his phone received.
	 */
	public static Caller customer(int port, RequestCode code, TestMailbox mailbox) {
		Caller caller = new Caller(port, "customer of " + code, null, List.of());
		caller.get("/api/v1/sessions");
		String otp = otp(mailbox, code, "de xem yeu cau",
				() -> caller.send("POST", "/api/v1/sessions", "{\"code\":\"" + code + "\"}"));
		HttpResponse<String> answer = caller.send("POST", "/api/v1/sessions/verification", "{\"otp\":\"" + otp + "\"}");
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer + answer.body());
		}
		return caller;
	}

	/** The newest code that reached the phone. */
	public static String otp(TestMailbox mailbox, String phoneOrRequest) {
		return Await.some(() -> mailbox.list(phoneOrRequest, Pageable.ofSize(1))
			.stream()
			.flatMap((message) -> OTP.matcher(message.text()).results())
			.map(MatchResult::group)
			.findFirst());
	}

	/**
	 * The code that somebody's asking brought, and none that was there before.
	 * @param words of the message: what the code is for
	 */
	public static String otp(TestMailbox mailbox, RequestCode request, String words, Runnable asking) {
		Set<String> before = messages(mailbox, request, words).collect(Collectors.toSet());
		asking.run();
		return Await.some(() -> messages(mailbox, request, words).filter((text) -> !before.contains(text))
			.flatMap((text) -> OTP.matcher(text).results())
			.map(MatchResult::group)
			.findFirst());
	}

	private static Stream<String> messages(TestMailbox mailbox, RequestCode request, String words) {
		return mailbox.list(request.value(), Pageable.ofSize(50))
			.stream()
			.map(TestMailbox.Item::text)
			.filter((text) -> text.contains(words));
	}

	List<String> places() {
		return this.places;
	}

	public HttpResponse<String> send(String method, String path, String json) {
		return send(method, path, (json != null) ? "application/json" : null, json);
	}

	HttpResponse<String> send(String method, String path, String contentType, String body) {
		return send(method, path, contentType, (body != null) ? body.getBytes(StandardCharsets.UTF_8) : null);
	}

	/** Sends the tokens against forged requests, too, that the cookies hold. */
	public HttpResponse<String> send(String method, String path, String contentType, byte[] body) {
		HttpRequest.Builder request = request(path);
		if (contentType != null) {
			request.header("Content-Type", contentType);
		}
		cookie("XSRF-TOKEN", request, "X-XSRF-TOKEN");
		cookie("DSCT-CSRF", request, "X-DSCT-CSRF");
		return send(
				request.method(method, (body != null) ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody()));
	}

	HttpResponse<String> get(String path) {
		return send("GET", path, null);
	}

	HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
		return this.http.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	public HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path)).timeout(this.patience);
		if (this.user != null) {
			request.header("Authorization", "Basic "
					+ Base64.getEncoder().encodeToString((this.user + ":demo").getBytes(StandardCharsets.UTF_8)));
		}
		return request;
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map((cookie) -> cookie.getValue())
			.findFirst()
			.orElse(null);
	}

	private void cookie(String name, HttpRequest.Builder request, String header) {
		String value = cookie(name);
		if (value != null) {
			request.header(header, value);
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
