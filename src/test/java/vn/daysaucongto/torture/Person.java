package vn.daysaucongto.torture;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.doors.Caller;

/**
 * Somebody with a browser, who logs in again where the session is lost and tries again
 * where no answer comes.
 */
abstract class Person {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Nodes nodes;

	private final Map<String, Session> sessions = new ConcurrentHashMap<>();

	Person(Nodes nodes) {
		this.nodes = nodes;
	}

	/** Logs in. */
	abstract Caller enters(Node node);

	/** Calls one of the nodes, once. */
	Reply call(int preferred, String method, String path, Object json) {
		try {
			return (json != null) ? call(preferred, method, path, "application/json", JSON.writeValueAsBytes(json))
					: call(preferred, method, path, null, null);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	Reply call(int preferred, String method, String path, String contentType, byte[] body) {
		Optional<Node> node = this.nodes.some(preferred);
		return node.map((found) -> call(found, method, path, contentType, body)).orElse(Reply.NONE);
	}

	Reply call(Node node, String method, String path, String contentType, byte[] body) {
		Session session;
		try {
			session = this.sessions.compute(node.name(), (name, known) -> (known != null && known.life() == node.life())
					? known : new Session(node.life(), enters(node)));
		}
		catch (IllegalStateException ex) {
			// nothing was asked yet
			return Reply.NONE;
		}
		try {
			Reply reply = Reply.of(session.caller().send(method, path, contentType, body));
			if (reply.isStranger()) {
				this.sessions.remove(node.name(), session);
				return Reply.NONE;
			}
			return reply;
		}
		catch (IllegalStateException ex) {
			return Reply.NONE;
		}
	}

	void forgets(Node node) {
		this.sessions.remove(node.name());
	}

	Nodes nodes() {
		return this.nodes;
	}

	/**
	 * A browser's session with a node.
	 *
	 * @param life of the node that knows it
	 */
	private record Session(int life, Caller caller) {
	}

}
