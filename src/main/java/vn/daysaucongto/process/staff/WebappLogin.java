package vn.daysaucongto.process.staff;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import vn.daysaucongto.platform.Actor;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Tasklist, Cockpit and Admin who logged in to the application. */
public class WebappLogin extends ContainerBasedAuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		if (login == null || !(login.getPrincipal() instanceof Actor actor)) {
			return AuthenticationResult.unsuccessful();
		}
		AuthenticationResult result = new AuthenticationResult(actor.id(), true);
		result.setGroups(List.copyOf(actor.groups()));
		result.setTenants(List.copyOf(actor.units()));
		return result;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
	}

}
