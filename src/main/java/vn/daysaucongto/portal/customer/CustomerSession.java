package vn.daysaucongto.portal.customer;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ContactCorrections;

import org.springframework.stereotype.Component;

/**
 * Which requests the person at this browser may see: those whose code and OTP they gave.
 */
@Component
public class CustomerSession {

	/** Names of all that the portal keeps in a session begin so. */
	private static final String PORTAL = "portal.";

	private static final String CODES = "portal.requests";

	private final HttpServletRequest request;

	private final ContactCorrections corrections;

	CustomerSession(HttpServletRequest request, ContactCorrections corrections) {
		this.request = request;
		this.corrections = corrections;
	}

	/** Lets this session see a request; the session gets a new id. */
	public void admit(RequestCode code) {
		Map<String, Integer> codes = new HashMap<>(codes());
		codes.put(code.value(), this.corrections.count(code));
		this.request.getSession();
		this.request.changeSessionId();
		this.request.getSession().setAttribute(CODES, Map.copyOf(codes));
	}

	/**
	 * The code, when this session may see that request: not after its customer came to be
	 * reached at another number.
	 * @throws NotFound whether or not there is such a request
	 */
	public RequestCode require(String typed) {
		return RequestCode.parse(typed)
			.filter(this::isAdmitted)
			.orElseThrow(() -> new NotFound("request of this session"));
	}

	private boolean isAdmitted(RequestCode code) {
		Integer corrections = codes().get(code.value());
		return corrections != null && corrections == this.corrections.count(code);
	}

	public List<RequestCode> mine() {
		return codes().keySet().stream().sorted().map(RequestCode::of).toList();
	}

	/**
	 * Forgets everything of the portal, forms that wait included: the next person at this
	 * browser is somebody else. A staff member stays logged in.
	 */
	public void leave() {
		HttpSession session = this.request.getSession(false);
		if (session != null) {
			Collections.list(session.getAttributeNames())
				.stream()
				.filter((name) -> name.startsWith(PORTAL))
				.forEach(session::removeAttribute);
		}
	}

	/** With how often the contact had been corrected when the session was let in. */
	@SuppressWarnings("unchecked")
	private Map<String, Integer> codes() {
		HttpSession session = this.request.getSession(false);
		Object codes = (session != null) ? session.getAttribute(CODES) : null;
		return (codes != null) ? (Map<String, Integer>) codes : Map.of();
	}

}
