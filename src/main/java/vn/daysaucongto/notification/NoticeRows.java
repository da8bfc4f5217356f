package vn.daysaucongto.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRows extends Repository<Notice, String> {

	Notice save(Notice notice);

	Optional<Notice> findById(String id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from Notice n where n.id = :id")
	Optional<Notice> lock(String id);

	@Query("select coalesce(max(n.number), 0) from Notice n where n.requestCode = :request")
	int lastNumber(RequestCode request);

	@Query("""
			select n from Notice n
			where n.requestCode = :request and n.kind = :kind and n.subject = :subject and n.state = 'PENDING'""")
	Optional<Notice> pending(RequestCode request, NoticeKind kind, String subject);

	long countByState(NoticeState state);

	long countByStateAndCreatedAtBefore(NoticeState state, Instant created);

	List<Notice> findByRequestCodeOrderByNumber(RequestCode request);

}
