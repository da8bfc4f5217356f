package vn.daysaucongto.security;

import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.process.staff.StaffAccounts;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Staff log in with their engine account; each group is an authority. */
@Component
class StaffAuthenticationProvider implements AuthenticationProvider {

	private final StaffAccounts staff;

	StaffAuthenticationProvider(StaffAccounts staff) {
		this.staff = staff;
	}

	@Override
	public Authentication authenticate(Authentication login) {
		String password = String.valueOf(login.getCredentials());
		Actor actor = this.staff.authenticate(login.getName(), password)
			.orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
		List<GrantedAuthority> authorities = actor.groups()
			.stream()
			.<GrantedAuthority>map(SimpleGrantedAuthority::new)
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
