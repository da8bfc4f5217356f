package vn.daysaucongto.notification;

import java.time.Duration;
import java.util.Map;

/** HTTP to a message gateway; the process module does it with Camunda Connect. */
public interface HttpPort {

	/** Posts once; never throws for what a network or a server may do. */
	HttpAnswer post(HttpCall call);

	/**
	 * One POST.
	 *
	 * @param connect how long to wait for a connection
	 * @param answer how long to wait for each part of the answer
	 */
	record HttpCall(String url, Map<String, String> headers, String body, Duration connect, Duration answer) {

		/** A body may hold personal data and secrets, which must not slip into a log. */
		@Override
		public String toString() {
			return "POST " + this.url;
		}

	}

	/** What came of it. */
	sealed interface HttpAnswer {

		/**
		 * A success (below 400).
		 */
		record Answered(int status, String body) implements HttpAnswer {
		}

		/**
		 * An error status (400 and above).
		 */
		record Failed(int status) implements HttpAnswer {
		}

		/**
		 * There was no connection: the request did not leave.
		 */
		record NotConnected(String reason) implements HttpAnswer {
		}

		/**
		 * The request left, and no answer came.
		 */
		record NoAnswer(String reason) implements HttpAnswer {
		}

	}

}
