package vn.daysaucongto.process.connect;

import java.util.Map;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/**
 * Settings of the HTTP calls that process owners add to models. Camunda Connect takes an
 * error status for success, and waits for ever, unless each request says otherwise.
 */
@Component(Process.Beans.HTTP_CALLS)
// public: expressions in the models call its methods
public class HttpCalls {

	/** Milliseconds; a job holds its lock for a minute. */
	private static final int CONNECT = 5_000;

	private static final int ANSWER = 20_000;

	/**
	 * An error status is an error, and the call ends within 25 s: the step is retried.
	 */
	public Map<String, Object> strict() {
		return Map.of("throw-http-error", "TRUE", "connection-timeout", CONNECT, "connection-request-timeout", CONNECT,
				"socket-timeout", ANSWER);
	}

	/** Header of a request with JSON. */
	public Map<String, String> json() {
		return Map.of("Content-Type", "application/json", "Accept", "application/json");
	}

}
