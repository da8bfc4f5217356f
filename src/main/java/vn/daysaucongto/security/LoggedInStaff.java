package vn.daysaucongto.security;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The staff member of the current session. */
@Component
class LoggedInStaff implements CurrentStaff {

	@Override
	public Actor require() {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		if (login != null && login.getPrincipal() instanceof Actor actor) {
			return actor;
		}
		throw new NotFound("staff member");
	}

}
