package vn.daysaucongto.process.inbox;

import vn.daysaucongto.platform.CaseLog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** A few threads of its own, so that deliveries never starve the engine's jobs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class InboxConfiguration {

	@Bean(defaultCandidate = false)
	TaskExecutor inboxExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setCorePoolSize(2);
		executor.setMaxPoolSize(2);
		executor.setQueueCapacity(1000);
		executor.setThreadNamePrefix("inbox-");
		executor.setTaskDecorator(CaseLog::carried);
		executor.setWaitForTasksToCompleteOnShutdown(true);
		executor.setAwaitTerminationSeconds(10);
		return executor;
	}

}
