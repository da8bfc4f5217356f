package vn.daysaucongto.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.LoggerFactory;

import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

/**
 * What is logged as JSON, from the making of this until its closing; each line is read
 * back at once.
 */
final class JsonOfTheLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final List<JsonNode> lines = new CopyOnWriteArrayList<>();

	private final List<Exception> unreadable = new CopyOnWriteArrayList<>();

	private final StructuredLogEncoder encoder = new StructuredLogEncoder();

	private final Logger root;

	JsonOfTheLog(String format, Environment settings) {
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		// where the encoder looks for the settings of an application that started
		context.putObject(Environment.class.getName(), settings);
		this.encoder.setContext(context);
		this.encoder.setFormat(format);
		this.encoder.start();
		this.root = context.getLogger(Logger.ROOT_LOGGER_NAME);
		setContext(context);
		start();
		this.root.addAppender(this);
	}

	List<JsonNode> lines() {
		if (!this.unreadable.isEmpty()) {
			throw new AssertionError("No JSON", this.unreadable.get(0));
		}
		return List.copyOf(this.lines);
	}

	@Override
	protected void append(ILoggingEvent event) {
		byte[] line = this.encoder.encode(event);
		try {
			this.lines.add(JSON.readTree(line));
		}
		catch (IOException ex) {
			this.unreadable.add(new UncheckedIOException(new String(line), ex));
		}
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
	}

}
