package vn.daysaucongto.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A mail server that misbehaves at one command: answers as told, says nothing (null) or
 * hangs up (empty).
 */
class ScriptedSmtp implements AutoCloseable {

	private final ServerSocket server;

	private final String badCommand;

	private final String badAnswer;

	ScriptedSmtp(String badCommand, String badAnswer) throws IOException {
		this.server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
		this.badCommand = badCommand;
		this.badAnswer = badAnswer;
		Thread thread = new Thread(this::serve, "scripted-smtp");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.server.getLocalPort();
	}

	private void serve() {
		try (Socket socket = this.server.accept();
				BufferedReader in = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
				PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
			out.print((this.badCommand.isEmpty() ? this.badAnswer : "220 test") + "\r\n");
			out.flush();
			boolean data = false;
			String line = in.readLine();
			while (line != null) {
				boolean isBad = !this.badCommand.isEmpty() && line.startsWith(this.badCommand)
						&& (!data || ".".equals(line));
				if (isBad && "".equals(this.badAnswer)) {
					return;
				}
				if (isBad && this.badAnswer != null) {
					out.print(this.badAnswer + "\r\n");
				}
				else if (!isBad && (!data || ".".equals(line))) {
					out.print(line.startsWith("DATA") ? "354 go on\r\n" : "250 ok\r\n");
				}
				out.flush();
				data = line.startsWith("DATA") || (data && !".".equals(line));
				line = in.readLine();
			}
		}
		catch (IOException ex) {
			// the client gave up
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
