package vn.daysaucongto.security;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What a caller sends, as long as it keeps coming: whoever needs longer than the patience
 * and a second for each so many bytes is read no more, and neither is who has no end.
 */
class WatchedBody implements InputBuffer {

	/** A telephone at the edge of the network is faster. */
	private static final int BYTES_PER_SECOND = 4096;

	private final InputBuffer sent;

	private final Duration patience;

	private final long most;

	private long begun;

	private long received;

	private boolean givenUp;

	WatchedBody(InputBuffer sent, Duration patience, long most) {
		this.sent = sent;
		this.patience = patience;
		this.most = most;
	}

	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		if (this.begun == 0) {
			this.begun = System.nanoTime();
		}
		try {
			int read = this.sent.doRead(handler);
			this.received += Math.max(read, 0);
			if (read > 0 && (isSlow() || this.received > this.most)) {
				throw new SocketTimeoutException("too slow, or too much");
			}
			return read;
		}
		catch (IOException ex) {
			this.givenUp = true;
			throw ex;
		}
	}

	private boolean isSlow() {
		Duration taken = Duration.ofNanos(System.nanoTime() - this.begun);
		return taken.compareTo(this.patience.plusSeconds(this.received / BYTES_PER_SECOND)) > 0;
	}

	@Override
	public int available() {
		return this.sent.available();
	}

	/** Reads what the application left, so that the caller gets to read its answer. */
	void drain() {
		Ignoring nobody = new Ignoring();
		try {
			while (!this.givenUp && doRead(nobody) >= 0) {
				nobody.setByteBuffer(null);
			}
		}
		catch (IOException ex) {
			// given up
		}
	}

	boolean isGivenUp() {
		return this.givenUp;
	}

	private static final class Ignoring implements ApplicationBufferHandler {

		private ByteBuffer buffer;

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.buffer = buffer;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.buffer;
		}

		@Override
		public void expand(int size) {
			// nothing is kept
		}

	}

}
