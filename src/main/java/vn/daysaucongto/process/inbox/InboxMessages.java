package vn.daysaucongto.process.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboxMessages extends Repository<InboxMessage, Long> {

	InboxMessage save(InboxMessage message);

	boolean existsByNameAndSenderKey(String name, String senderKey);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from InboxMessage m where m.id = :id and m.state = 'WAITING'")
	Optional<InboxMessage> lockWaiting(Long id);

	@Query("select m.id from InboxMessage m where m.caseKey = :caseKey and m.state = 'WAITING' order by m.id")
	List<Long> waitingFor(String caseKey);

	@Query("select m.id from InboxMessage m where m.state = 'WAITING' and m.id > :after order by m.id")
	List<Long> waitingAfter(long after, Limit limit);

	@Query("select m from InboxMessage m where m.state = 'WAITING' and m.postedAt < :before order by m.postedAt, m.id")
	Page<InboxMessage> waitingSince(Instant before, Pageable page);

	@Query("select count(m) from InboxMessage m where m.state = 'WAITING'")
	long countWaiting();

	@Query("select min(m.postedAt) from InboxMessage m where m.state = 'WAITING'")
	Optional<Instant> oldestWaiting();

	@Modifying
	@Query("""
			update InboxMessage m set m.state = 'EXPIRED', m.settledAt = :now
			where m.caseKey = :caseKey and m.state = 'WAITING'""")
	void expireWaiting(String caseKey, Instant now);

}
