package vn.daysaucongto.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends signals without starting a process for each: a moment is over soon. */
final class Signals implements AutoCloseable {

	private final Process shell;

	private final BufferedReader answers;

	Signals() {
		try {
			this.shell = new ProcessBuilder("sh").redirectErrorStream(true).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.answers = this.shell.inputReader(StandardCharsets.UTF_8);
	}

	/**
	 * Returns when it is sent.
	 * @param signal as kill names it
	 */
	synchronized void send(String signal, long process) {
		try {
			OutputStream commands = this.shell.getOutputStream();
			commands.write("kill -%s %d && echo sent\n".formatted(signal, process).getBytes(StandardCharsets.UTF_8));
			commands.flush();
			String answer = this.answers.readLine();
			if (!"sent".equals(answer)) {
				throw new IllegalStateException("kill -" + signal + " " + process + ": " + answer);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.shell.destroy();
	}

}
