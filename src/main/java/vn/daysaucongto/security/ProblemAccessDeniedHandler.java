package vn.daysaucongto.security;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Programs that a filter turns away get problem details, from the same place as those
 * that get further.
 */
@Component
class ProblemAccessDeniedHandler implements AccessDeniedHandler {

	private final HandlerExceptionResolver resolver;

	private final LocaleResolver locales;

	ProblemAccessDeniedHandler(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
			LocaleResolver locales) {
		this.resolver = resolver;
		this.locales = locales;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
		Locale before = LocaleContextHolder.getLocale();
		// filters come before the one who decides about the language
		LocaleContextHolder.setLocale(this.locales.resolveLocale(request));
		try {
			this.resolver.resolveException(request, response, null, denied);
		}
		finally {
			LocaleContextHolder.setLocale(before);
		}
	}

}
