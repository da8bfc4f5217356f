package vn.daysaucongto.platform;

import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Configuration;

/** Reference data is kept for as long as {@code spring.cache} says. */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class CacheConfiguration {

}
