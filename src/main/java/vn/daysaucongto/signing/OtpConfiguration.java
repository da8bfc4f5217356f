package vn.daysaucongto.signing;

import vn.daysaucongto.platform.CaseLog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The limits, and the threads that take codes out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OtpSettings.class)
class OtpConfiguration {

	@Bean(defaultCandidate = false)
	TaskExecutor otpExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setCorePoolSize(2);
		executor.setMaxPoolSize(2);
		executor.setQueueCapacity(500);
		executor.setThreadNamePrefix("otp-");
		executor.setTaskDecorator(CaseLog::carried);
		executor.setWaitForTasksToCompleteOnShutdown(true);
		executor.setAwaitTerminationSeconds(10);
		return executor;
	}

}
