package vn.daysaucongto.process.inbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Acts from outside commit and are acknowledged, but the machine that would deliver them
 * is gone. Tests that use it switch the regular sweep off.
 */
@TestComponent
public class InboxOutage implements BeanPostProcessor {

	private final ObjectProvider<InboxDispatcher> dispatcher;

	private final ObjectProvider<InboxDelivery> delivery;

	private final ObjectProvider<JdbcTemplate> jdbc;

	private volatile boolean down;

	InboxOutage(ObjectProvider<InboxDispatcher> dispatcher, ObjectProvider<InboxDelivery> delivery,
			ObjectProvider<JdbcTemplate> jdbc) {
		this.dispatcher = dispatcher;
		this.delivery = delivery;
		this.jdbc = jdbc;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (name.equals("inboxExecutor")) {
			((ThreadPoolTaskExecutor) bean).setTaskDecorator((task) -> this.down ? () -> {
			} : task);
		}
		return bean;
	}

	public void begins() {
		this.down = true;
	}

	public boolean lasts() {
		return this.down;
	}

	/** What was lost stays lost until it is swept. */
	public void ends() {
		this.down = false;
	}

	public void sweeps() {
		this.dispatcher.getObject().sweep();
	}

	/** That message alone is delivered. */
	public void delivers(String message, String caseKey) {
		this.delivery.getObject().deliver(id(message, caseKey));
	}

	private Long id(String message, String caseKey) {
		return this.jdbc.getObject()
			.queryForObject("select id from inbox_message where name = ? and case_key = ?", Long.class, message,
					caseKey);
	}

	/** WAITING, DELIVERED or EXPIRED. */
	public String state(String message, String caseKey) {
		return this.jdbc.getObject()
			.queryForObject("select state from inbox_message where name = ? and case_key = ?", String.class, message,
					caseKey);
	}

}
