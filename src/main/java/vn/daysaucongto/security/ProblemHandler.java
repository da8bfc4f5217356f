package vn.daysaucongto.security;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Programs that a filter turns away get problem details, from the same place as those
 * that get further.
 */
@Component
class ProblemHandler implements AccessDeniedHandler, RequestRejectedHandler {

	private final HandlerExceptionResolver resolver;

	private final LocaleResolver locales;

	ProblemHandler(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver, LocaleResolver locales) {
		this.resolver = resolver;
		this.locales = locales;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
		resolve(request, response, denied);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected) {
		resolve(request, response, rejected);
	}

	private void resolve(HttpServletRequest request, HttpServletResponse response, Exception refused) {
		Locale before = LocaleContextHolder.getLocale();
		// filters come before the one who decides about the language
		LocaleContextHolder.setLocale(this.locales.resolveLocale(request));
		try {
			this.resolver.resolveException(request, response, null, refused);
		}
		finally {
			LocaleContextHolder.setLocale(before);
		}
	}

}
