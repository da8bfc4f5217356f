package vn.daysaucongto.support;

import java.util.Set;

import vn.daysaucongto.platform.Actor;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Calls by a member of staff who has logged in. */
public final class LoggedIn {

	private LoggedIn() {
	}

	/** Somebody of that group and unit, called like the group. */
	public static RequestPostProcessor staff(String group, String unit) {
		return staff(group, group, unit);
	}

	/** Somebody of that group and unit. */
	public static RequestPostProcessor staff(String id, String group, String unit) {
		return as(new Actor(id, id, Set.of(group), Set.of(unit)));
	}

	/** That person. */
	public static RequestPostProcessor as(Actor actor) {
		return authentication(new UsernamePasswordAuthenticationToken(actor, "",
				AuthorityUtils.createAuthorityList(actor.groups().toArray(String[]::new))));
	}

}
