package vn.daysaucongto.estimate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Sizing by the settings of the company. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SizingSettings.class)
class SizingConfiguration {

}
