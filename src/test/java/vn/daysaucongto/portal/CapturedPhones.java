package vn.daysaucongto.portal;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Codes go to phones that the tests can read. */
@TestConfiguration(proxyBeanMethods = false)
class CapturedPhones {

	@Bean
	@Primary
	CustomerBrowser.Phones phones() {
		return new CustomerBrowser.Phones();
	}

}
