package vn.daysaucongto.payment;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DueRows extends Repository<Due, Long> {

	Due save(Due due);

	Optional<Due> findByRequestCodeAndKindAndNumber(RequestCode request, DueKind kind, int number);

	Optional<Due> findFirstByRequestCodeAndKindOrderByNumberDesc(RequestCode request, DueKind kind);

	List<Due> findByRequestCodeOrderById(RequestCode request);

	/** The row is locked: two payments at once are counted one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Due d where d.requestCode = :request and d.kind = :kind and d.number = :number")
	Optional<Due> lock(RequestCode request, DueKind kind, int number);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select d from Due d where d.requestCode = :request and d.kind = :kind
			and d.number = (select max(x.number) from Due x where x.requestCode = :request and x.kind = :kind)""")
	Optional<Due> lockNewest(RequestCode request, DueKind kind);

	@Query("select d from Due d where d.requestCode = :request and d.state = 'OPEN' order by d.id")
	List<Due> findOpen(RequestCode request);

	/** The account of a request is locked by locking everything due for it. */
	@Query(value = "select id from due where request_code = :request order by id for update", nativeQuery = true)
	List<Long> lockAll(String request);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Due d where d.requestCode = :request and d.state = 'OPEN' order by d.id")
	List<Due> lockOpen(RequestCode request);

}
