package vn.daysaucongto.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Callers who send too slowly, too much, or never what they announced. */
@DoorsTest
@Tag("h2")
class HostileConnectionsTests {

	private static final String FORM = "/api/v1/forms/0123456789abcdef0123456789abcdef";

	private static final String FILES = "multipart/form-data; boundary=" + Multipart.BOUNDARY;

	/** Patience of the tests is two seconds. */
	private static final Duration LET_GO = Duration.ofSeconds(15);

	@LocalServerPort
	private int port;

	private Caller customer;

	@BeforeEach
	void aSession() {
		this.customer = Caller.nobody(this.port);
		this.customer.get("/api/v1/sessions");
	}

	/**
	 * With and without the right to send there: what is refused is read to its end, too.
	 */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aByteNowAndThenHoldsNobodyUp(boolean known) throws IOException {
		String start = Multipart.withPapers(Map.of("kind", "IDENTITY"), "file").substring(0, 150);
		try (Socket slow = open(FORM + "/documents", FILES, 1_000_000, known)) {
			long begin = System.nanoTime();
			send(slow, start);
			assertThat(trickles(slow)).as("let go").isTrue();
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LET_GO);
		}
	}

	@Test
	void aSlowTextIsAnsweredAndLetGo() throws IOException {
		try (Socket slow = open(FORM, "application/json", 100_000, true)) {
			send(slow, "{\"note\":\"");
			assertThat(trickles(slow)).as("let go").isTrue();
			String answer = new String(answer(slow), StandardCharsets.UTF_8);
			assertThat(answer).matches("(?s)(HTTP/1.1 4\\d\\d.*)?");
		}
	}

	@Test
	void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
		for (String type : List.of(FILES, "application/json")) {
			long begin = System.nanoTime();
			try (Socket large = open(FORM + (type.equals(FILES) ? "/documents" : ""), type, 2L << 30, true)) {
				long sent = floods(large);
				assertThat(sent).as(type).isLessThan(200L << 20);
				assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
			}
		}
	}

	/** More than the server has threads, and somebody in earnest among them. */
	@Test
	void aCrowdOfSlowOnesIsLetGoAndTheNextIsServed() throws Exception {
		List<Socket> crowd = new ArrayList<>();
		try {
			for (int i = 0; i < 220; i++) {
				Socket slow = open(FORM, "application/json", 100_000, true);
				send(slow, "{");
				crowd.add(slow);
			}
			Thread drip = new Thread(() -> crowd.forEach(HostileConnectionsTests::trickles));
			drip.start();
			long begin = System.nanoTime();
			assertThat(Caller.nobody(this.port).get("/api/v1/prices").statusCode()).isEqualTo(200);
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(45));
			drip.interrupt();
		}
		finally {
			for (Socket slow : crowd) {
				slow.close();
			}
		}
	}

	private Socket open(String path, String type, long length, boolean known) throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.setSoTimeout(60_000);
		String token = this.customer.cookie("DSCT-CSRF");
		send(socket,
				"POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
						+ length + "\r\n" + (known ? "Cookie: DSCT-CSRF=" + token + "; JSESSIONID="
								+ this.customer.cookie("JSESSIONID") + "\r\nX-DSCT-CSRF: " + token + "\r\n" : "")
						+ "\r\n");
		return socket;
	}

	private static void send(Socket socket, String text) throws IOException {
		OutputStream out = socket.getOutputStream();
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	/** A byte now and then until the server hangs up, or a long time has passed. */
	private static boolean trickles(Socket socket) {
		long end = System.nanoTime() + LET_GO.toNanos();
		while (System.nanoTime() < end) {
			try {
				send(socket, "x");
			}
			catch (IOException ex) {
				return true;
			}
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
		}
		return false;
	}

	/** How much went out before the server hung up. */
	private static long floods(Socket socket) throws IOException {
		byte[] piece = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		long sent = 0;
		try {
			while (sent < 2L << 30) {
				socket.getOutputStream().write(piece);
				sent += piece.length;
			}
		}
		catch (SocketException ex) {
			// hung up
		}
		return sent;
	}

	private static byte[] answer(Socket socket) {
		try (InputStream in = socket.getInputStream()) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

}
