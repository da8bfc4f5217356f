package vn.daysaucongto.process.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Nodes that start at the same moment set the engine up one after the other: groups,
 * units, the administrator and the models are made where they are missing, and two who
 * both find them missing would collide. A node that dies leaves its turn with its
 * connection.
 */
@Component
class StartTurn implements ApplicationListener<ApplicationStartedEvent>, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(StartTurn.class);

	/** Longer than a start takes; then it is tried without a turn. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** Names the turn among the advisory locks of the database: "dsct". */
	private static final int KEY = 0x64736374;

	private final DataSource database;

	private final Duration patience;

	/** Holds the turn; null where there is none to wait for. */
	private Connection turn;

	@Autowired
	StartTurn(DataSource database) throws SQLException {
		this(database, PATIENCE);
	}

	StartTurn(DataSource database, Duration patience) throws SQLException {
		this.database = database;
		this.patience = patience;
		take();
	}

	/** Embedded databases have one node. */
	private void take() throws SQLException {
		Connection connection = this.database.getConnection();
		if (!"PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
			connection.close();
			return;
		}
		this.turn = connection;
		try (Statement statement = connection.createStatement()) {
			statement.execute("set lock_timeout = " + this.patience.toMillis());
			statement.execute("select pg_advisory_lock(" + KEY + ")");
		}
		catch (SQLException ex) {
			log.warn("Another node has been starting for {}, this one starts beside it", this.patience, ex);
		}
	}

	@Override
	public void onApplicationEvent(ApplicationStartedEvent started) {
		leave();
	}

	@Override
	public void destroy() {
		leave();
	}

	private synchronized void leave() {
		if (this.turn == null) {
			return;
		}
		try (Connection connection = this.turn; Statement statement = connection.createStatement()) {
			statement.execute("reset lock_timeout");
			statement.execute("select pg_advisory_unlock(" + KEY + ")");
		}
		catch (SQLException ex) {
			log.info("The connection with the turn to start is gone, and the turn with it", ex);
		}
		this.turn = null;
	}

}
