package vn.daysaucongto.portal.customer;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all customer pages have in common. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

	private final LoginFirst loginFirst;

	PortalConfiguration(LoginFirst loginFirst) {
		this.loginFirst = loginFirst;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.loginFirst).addPathPatterns("/yeu-cau/**");
	}

}
