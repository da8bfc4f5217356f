package vn.daysaucongto.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A servlet is called by its plain name. The server finds the engine's servlets behind
 * {@code //engine-rest} and {@code /%65ngine-rest}, too, where the filter chains can't
 * tell whose door it is and fail.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainNameFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isDisguised(request)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isDisguised(HttpServletRequest request) {
		String name = request.getContextPath() + request.getServletPath();
		String called = request.getRequestURI();
		return request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH && !called.equals(name)
				&& !called.startsWith(name + "/");
	}

}
