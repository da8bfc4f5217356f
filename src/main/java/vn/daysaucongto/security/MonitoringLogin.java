package vn.daysaucongto.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * The program that collects metrics: one name, its password a setting; none set, nobody
 * gets in. No staff account opens this door, and it opens no other.
 */
class MonitoringLogin implements AuthenticationProvider {

	static final String USER = "giam-sat";

	static final String AUTHORITY = "monitoring";

	private final byte[] password;

	MonitoringLogin(String password) {
		this.password = password.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public Authentication authenticate(Authentication login) {
		byte[] typed = String.valueOf(login.getCredentials()).getBytes(StandardCharsets.UTF_8);
		boolean right = this.password.length > 0 && MessageDigest.isEqual(typed, this.password);
		if (!right || !USER.equals(login.getName())) {
			throw new BadCredentialsException("Wrong name or password");
		}
		return UsernamePasswordAuthenticationToken.authenticated(USER, null,
				AuthorityUtils.createAuthorityList(AUTHORITY));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
