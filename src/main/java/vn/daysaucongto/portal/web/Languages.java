package vn.daysaucongto.portal.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Vietnamese, unless the customer chose English on a page of the portal, or the caller of
 * the API prefers it. Staff pages, messages and papers are Vietnamese always.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class Languages implements LocaleResolver {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final Set<Locale> OFFERED = Set.of(VIETNAMESE, Locale.ENGLISH);

	private static final Pattern STAFF = Pattern.compile("/(staff|camunda|dang-nhap|engine-rest)(/.*)?");

	private final CookieLocaleResolver chosen = new CookieLocaleResolver("DSCT-LANG");

	private final AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();

	Languages() {
		this.chosen.setDefaultLocale(VIETNAMESE);
		this.chosen.setRejectInvalidCookies(false);
		this.chosen.setCookieMaxAge(Duration.ofDays(365));
		this.chosen.setCookieHttpOnly(true);
		this.chosen.setCookieSameSite("Lax");
		this.asked.setSupportedLocales(List.copyOf(OFFERED));
		this.asked.setDefaultLocale(VIETNAMESE);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (STAFF.matcher(path).matches()) {
			return VIETNAMESE;
		}
		return offered(
				path.startsWith("/api/") ? this.asked.resolveLocale(request) : this.chosen.resolveLocale(request));
	}

	/** Keeps the choice in a cookie. */
	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		this.chosen.setLocale(request, response, offered(locale));
	}

	/** Null for nothing chosen. */
	private static Locale offered(Locale locale) {
		return (locale != null && OFFERED.contains(locale)) ? locale : VIETNAMESE;
	}

}
