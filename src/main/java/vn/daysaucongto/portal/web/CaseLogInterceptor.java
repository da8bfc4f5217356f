package vn.daysaucongto.portal.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.daysaucongto.platform.CaseLog;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A call about a case has the case in its log lines: the one that its address names, or
 * that it turns out to be about (a task's, a paper's). Nothing of it stays on the thread.
 */
@Configuration(proxyBeanMethods = false)
class CaseLogInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			Stream.of("code", "caseKey")
				.map((name) -> RequestCode.parse((String) variables.get(name)))
				.flatMap(Optional::stream)
				.findFirst()
				.ifPresent((code) -> CaseLog.enter(code.value()));
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception failed) {
		CaseLog.leave();
	}

}
