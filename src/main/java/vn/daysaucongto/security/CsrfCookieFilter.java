package vn.daysaucongto.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes sure that scripts find the token's cookie: it is written only when asked for. */
class CsrfCookieFilter extends OncePerRequestFilter {

	private final RequestMatcher scripts;

	CsrfCookieFilter(RequestMatcher scripts) {
		this.scripts = scripts;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.scripts.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		if (token != null) {
			token.getToken();
		}
		chain.doFilter(request, response);
	}

}
