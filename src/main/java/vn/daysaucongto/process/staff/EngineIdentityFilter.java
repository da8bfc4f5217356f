package vn.daysaucongto.process.staff;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.daysaucongto.platform.Actor;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every staff request acts in the engine under the name, groups and units of the person,
 * and nothing of that is left on the thread afterwards.
 */
public class EngineIdentityFilter extends OncePerRequestFilter {

	private final StaffAccounts staff;

	public EngineIdentityFilter(StaffAccounts staff) {
		this.staff = staff;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		boolean known = login != null && login.getPrincipal() instanceof Actor;
		if (known) {
			this.staff.actAs((Actor) login.getPrincipal());
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (known) {
				this.staff.actAsNobody();
			}
		}
	}

}
