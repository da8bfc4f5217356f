package vn.daysaucongto.doors;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.CaseLog;

/** What is logged, by whomever, from the making of this until its closing. */
final class LinesOfTheLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final List<Line> lines = new CopyOnWriteArrayList<>();

	private final Logger root;

	LinesOfTheLog() {
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		this.root = context.getLogger(Logger.ROOT_LOGGER_NAME);
		setContext(context);
		start();
		this.root.addAppender(this);
	}

	List<Line> all() {
		return List.copyOf(this.lines);
	}

	List<Line> ours() {
		return this.lines.stream().filter((line) -> line.logger().startsWith("vn.daysaucongto.")).toList();
	}

	@Override
	protected void append(ILoggingEvent event) {
		String thrown = (event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy())
				: "";
		this.lines.add(new Line(event.getLoggerName(), event.getFormattedMessage() + thrown,
				event.getMDCPropertyMap().get(CaseLog.KEY)));
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
	}

	/**
	 * One line.
	 *
	 * @param caseKey the case that it names in front, or null
	 */
	record Line(String logger, String text, String caseKey) {

		boolean isBy(String className) {
			return this.logger.endsWith("." + className);
		}

	}

}
