package vn.daysaucongto.portal.customer;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who opens a bookmark with an ended session is asked for the OTP; whether the request
 * exists makes no difference. Who has shown another request's OTP gets a 404 later.
 */
@Component
class LoginFirst implements HandlerInterceptor {

	private static final Pattern OF_A_REQUEST = Pattern.compile("/yeu-cau/(DSCT\\d{8})(/.*)?");

	private final CustomerSession session;

	LoginFirst(CustomerSession session) {
		this.session = session;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		var page = OF_A_REQUEST.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		if (!page.matches() || !this.session.mine().isEmpty()) {
			return true;
		}
		String code = RequestCode.of(page.group(1)).value();
		response.sendRedirect(request.getContextPath() + "/yeu-cau?ma=" + code + "&truoc");
		return false;
	}

}
