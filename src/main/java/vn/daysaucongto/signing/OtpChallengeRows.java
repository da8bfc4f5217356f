package vn.daysaucongto.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.Phone;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OtpChallengeRows extends Repository<OtpChallenge, Long> {

	OtpChallenge saveAndFlush(OtpChallenge challenge);

	Optional<OtpChallenge> findById(Long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from OtpChallenge c where c.id = :id")
	Optional<OtpChallenge> lock(Long id);

	List<OtpChallenge> findByPurposeAndSubjectAndExpiresAtAfter(OtpPurpose purpose, String subject, Instant now);

	@Query("""
			select coalesce(sum(c.failures), 0) from OtpChallenge c
			where c.purpose = :purpose and c.subject = :subject and c.issuedAt > :since""")
	long failures(OtpPurpose purpose, String subject, Instant since);

	boolean existsByPurposeAndSubjectAndIssuedAtAfter(OtpPurpose purpose, String subject, Instant since);

	@Query("""
			select count(c) from OtpChallenge c
			where c.purpose = :purpose and c.issuedAt > :since and (c.subject = :subject or c.phone = :phone)""")
	long issued(OtpPurpose purpose, String subject, Phone phone, Instant since);

}
