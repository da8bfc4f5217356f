package vn.daysaucongto.portal.customer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;

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

	CustomerSession(HttpServletRequest request) {
		this.request = request;
	}

	/** Lets this session see a request; the session gets a new id. */
	public void admit(RequestCode code) {
		Set<String> codes = new LinkedHashSet<>(codes());
		codes.add(code.value());
		this.request.getSession();
		this.request.changeSessionId();
		this.request.getSession().setAttribute(CODES, Set.copyOf(codes));
	}

	/**
	 * The code, when this session may see that request.
	 * @throws NotFound whether or not there is such a request
	 */
	public RequestCode require(String typed) {
		return RequestCode.parse(typed)
			.filter((code) -> codes().contains(code.value()))
			.orElseThrow(() -> new NotFound("request of this session"));
	}

	public List<RequestCode> mine() {
		return codes().stream().sorted().map(RequestCode::of).toList();
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

	@SuppressWarnings("unchecked")
	private Set<String> codes() {
		HttpSession session = this.request.getSession(false);
		Object codes = (session != null) ? session.getAttribute(CODES) : null;
		return (codes != null) ? (Set<String>) codes : Set.of();
	}

}
