package vn.daysaucongto.process.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tasklist shows what the engine says about a task that is no longer there (done by a
 * colleague meanwhile): says it in Vietnamese.
 */
class GoneTask extends OncePerRequestFilter {

	private static final Pattern TASK = Pattern.compile("/camunda/api/engine/engine/[^/]+/task/[^/]+");

	private final MessageSource messages;

	private final ObjectMapper json;

	GoneTask(MessageSource messages, ObjectMapper json) {
		this.messages = messages;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"GET".equals(request.getMethod()) || !TASK.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		if (answer.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
			answer.resetBuffer();
			answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
			answer.getOutputStream()
				.write(this.json
					.writeValueAsString(Map.of("type", "InvalidRequestException", "message",
							this.messages.getMessage("process.task.moved", null, Locale.forLanguageTag("vi"))))
					.getBytes(StandardCharsets.UTF_8));
		}
		answer.copyBodyToResponse();
	}

}
