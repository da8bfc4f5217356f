package vn.daysaucongto.notification.demo;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TestMessages extends Repository<TestMessage, Long> {

	TestMessage save(TestMessage message);

	boolean existsByIdempotencyKey(String idempotencyKey);

	/** Titles of notices and texts of codes name the request. */
	@Query("""
			select m from TestMessage m
			where lower(m.recipient) like :part or lower(m.title) like :part or lower(m.text) like :part
			order by m.sentAt desc, m.id desc""")
	Page<TestMessage> search(String part, Pageable page);

}
