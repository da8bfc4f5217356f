package vn.daysaucongto.process.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a page of the webapps the nonce that its own header names. The webapps keep the
 * newest nonce in one place for all requests: when two people open a page at once, the
 * scripts of one carry the other's, and the browser shows an empty page.
 */
class WebappNonce extends OncePerRequestFilter {

	private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");

	private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

	/** Pages end with a slash; what they load does not. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().endsWith("/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		String policy = response.getHeader("Content-Security-Policy");
		Matcher named = IN_HEADER.matcher((policy != null) ? policy : "");
		if (named.find()) {
			String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
			page.resetBuffer();
			page.getOutputStream()
				.write(IN_PAGE.matcher(html)
					.replaceAll("nonce=\"" + Matcher.quoteReplacement(named.group(1)) + "\"")
					.getBytes(StandardCharsets.UTF_8));
		}
		page.copyBodyToResponse();
	}

}
