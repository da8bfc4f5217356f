package vn.daysaucongto.portal.customer;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What all customer pages have in common. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

	private final LoginFirst loginFirst;

	PortalConfiguration(LoginFirst loginFirst) {
		this.loginFirst = loginFirst;
	}

	/** {@code ?ngon-ngu=en} behind the address of any page. */
	private static LocaleChangeInterceptor language() {
		LocaleChangeInterceptor language = new LocaleChangeInterceptor();
		language.setParamName("ngon-ngu");
		language.setHttpMethods("GET");
		language.setIgnoreInvalidLocale(true);
		return language;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.loginFirst).addPathPatterns("/yeu-cau/**");
		registry.addInterceptor(language())
			.addPathPatterns("/", "/yeu-cau/**", "/thong-tin/**", "/kiem-tra-hop-dong/**");
	}

}
