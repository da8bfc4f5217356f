package vn.daysaucongto.signing;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Who counts codes and adds one does so by turns: a hundred forms that are sent at the
 * same moment must not all find that there is room for one more.
 */
interface OtpTurns extends Repository<OtpTurn, Integer> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from OtpTurn t where t.id = :id")
	Optional<OtpTurn> lock(int id);

	/**
	 * Waits for the turn, which lasts until the transaction ends.
	 * @param phone in E.164, null for a decoy, whose turn is that of its subject
	 */
	default void take(String subject, String phone) {
		String key = (phone != null) ? phone : subject;
		lock(Math.floorMod(key.hashCode(), OtpTurn.COUNT)).orElseThrow();
	}

}
