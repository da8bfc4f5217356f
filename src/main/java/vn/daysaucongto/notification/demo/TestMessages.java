package vn.daysaucongto.notification.demo;

import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TestMessages extends Repository<TestMessage, Long> {

	TestMessage save(TestMessage message);

	boolean existsByIdempotencyKey(String idempotencyKey);

	@Query("""
			select m from TestMessage m
			where (m.unit is null or m.unit in :units)
			and (lower(m.recipient) like :part or lower(m.idempotencyKey) like :part)
			order by m.id desc""")
	Page<TestMessage> search(String part, Set<String> units, Pageable page);

}
