package vn.daysaucongto.process.staff;

import java.util.Map;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Staff log in once: the webapps take over who Spring Security knows. */
@Configuration(proxyBeanMethods = false)
class WebappLoginConfiguration {

	/** After Spring Security's filters, before the webapps' own. */
	private static final int ORDER = 101;

	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
		FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter = new FilterRegistrationBean<>(
				new ContainerBasedAuthenticationFilter());
		filter.setInitParameters(Map.of("authentication-provider", WebappLogin.class.getName()));
		filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		filter.setOrder(ORDER);
		return filter;
	}

	@Bean
	FilterRegistrationBean<WebappNonce> webappNonce() {
		FilterRegistrationBean<WebappNonce> filter = new FilterRegistrationBean<>(new WebappNonce());
		filter.addUrlPatterns("/camunda/app/*");
		filter.setOrder(ORDER);
		return filter;
	}

}
