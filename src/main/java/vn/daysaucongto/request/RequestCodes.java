package vn.daysaucongto.request;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Component;

/**
 * Gives out request codes: year and a sequence of the database, which goes on over the
 * years and begins anew after a million.
 */
@Component
class RequestCodes {

	/** What six digits tell apart. */
	private static final long NUMBERS = 1_000_000;

	private final EntityManager entities;

	private final Clock clock;

	RequestCodes(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	RequestCode next() {
		String sql = this.entities.getEntityManagerFactory()
			.unwrap(SessionFactoryImplementor.class)
			.getJdbcServices()
			.getDialect()
			.getSequenceSupport()
			.getSequenceNextValString("service_request_code_seq");
		Number number = (Number) this.entities.createNativeQuery(sql, Long.class).getSingleResult();
		int year = LocalDate.now(this.clock).getYear() % 100;
		return RequestCode.of("DSCT%02d%06d".formatted(year, number.longValue() % NUMBERS));
	}

}
