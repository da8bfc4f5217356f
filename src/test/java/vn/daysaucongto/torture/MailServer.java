package vn.daysaucongto.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server that misbehaves. It knows no keys: what is sent twice is delivered twice.
 */
final class MailServer implements AutoCloseable {

	/** As the nodes are set up. */
	static final Duration TIME_OUT = Duration.ofSeconds(2);

	private final Settings settings;

	private final Outside ledger = new Outside("mail", TIME_OUT);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Map<String, ServerSocket> doors = new ConcurrentHashMap<>();

	MailServer(Settings settings) {
		this.settings = settings;
	}

	/** Each node has a port of its own, to tell them apart. */
	int port(String node) {
		return this.doors.computeIfAbsent(node, this::opens).getLocalPort();
	}

	private ServerSocket opens(String node) {
		try {
			ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
			this.threads.execute(() -> listens(door, node));
			return door;
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	Outside ledger() {
		return this.ledger;
	}

	private void listens(ServerSocket door, String node) {
		while (!door.isClosed()) {
			try {
				Socket socket = door.accept();
				this.threads.execute(() -> talks(socket, node));
			}
			catch (IOException ex) {
				// closed
			}
		}
	}

	private void talks(Socket socket, String node) {
		try (socket;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
			OutputStream out = socket.getOutputStream();
			says(out, "220 mail of the torture");
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
					says(out, "354 go on");
					takes(messageId(in), node, out);
				}
				else {
					says(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
				}
			}
		}
		catch (IOException ex) {
			// hung up
		}
	}

	private static String messageId(BufferedReader in) throws IOException {
		String id = "";
		for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
			if (line == null) {
				throw new IOException("hung up within a message");
			}
			id = (id.isEmpty() && line.startsWith("Message-ID:")) ? line.substring("Message-ID:".length()).strip() : id;
		}
		return id;
	}

	private void takes(String key, String node, OutputStream out) throws IOException {
		Mood mood = Mood.of(this.settings, key, this.ledger.arrivals(key));
		Outside.Send send = this.ledger.opens(node, key);
		if (mood.acts()) {
			send.acts();
		}
		Patience.pause(switch (mood) {
			case SLOW -> TIME_OUT.dividedBy(2);
			case SILENT_AFTER_ACTING -> TIME_OUT.multipliedBy(2);
			default -> Duration.ofMillis(50);
		});
		send.isAnswered();
		switch (mood) {
			case ERROR -> says(out, "451 try again later");
			// it took the message, and then the line is dead
			case ERROR_AFTER_ACTING -> throw new IOException("hangs up");
			default -> says(out, "250 taken");
		}
	}

	private static void says(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		for (ServerSocket door : this.doors.values()) {
			door.close();
		}
		this.threads.shutdownNow();
	}

}
