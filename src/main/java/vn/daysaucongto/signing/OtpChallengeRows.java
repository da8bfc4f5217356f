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

	/** Read without loading the challenge, which is locked and loaded afterwards. */
	@Query(nativeQuery = true, value = "select phone from otp_challenge where id = :id")
	Optional<String> phone(Long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from OtpChallenge c where c.id = :id")
	Optional<OtpChallenge> lock(Long id);

	List<OtpChallenge> findByPurposeAndSubjectAndAskerAndExpiresAtAfter(OtpPurpose purpose, String subject,
			String asker, Instant now);

	/** Codes for a request or for versions of its contract, locked as by a check. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select c from OtpChallenge c
			where (c.subject = :request or c.subject like concat(:request, '/%')) and c.expiresAt > :now""")
	List<OtpChallenge> stillGood(String request, Instant now);

	/** Wrong codes of one asker. */
	@Query("""
			select coalesce(sum(c.failures), 0) from OtpChallenge c
			where c.purpose = :purpose and c.subject = :subject and c.asker = :asker and c.issuedAt > :since""")
	long failures(OtpPurpose purpose, String subject, String asker, Instant since);

	/** Wrong codes of everybody. */
	@Query("""
			select coalesce(sum(c.failures), 0) from OtpChallenge c
			where c.purpose = :purpose and c.subject = :subject and c.issuedAt > :since""")
	long failures(OtpPurpose purpose, String subject, Instant since);

	boolean existsByPurposeAndSubjectAndAskerAndIssuedAtAfter(OtpPurpose purpose, String subject, String asker,
			Instant since);

	long countByPurposeAndSubjectAndAskerAndIssuedAtAfter(OtpPurpose purpose, String subject, String asker,
			Instant since);

	/** Codes for one subject or to one phone, whoever asked for them. */
	@Query("""
			select count(c) from OtpChallenge c
			where c.purpose = :purpose and c.issuedAt > :since and (c.subject = :subject or c.phone = :phone)""")
	long issued(OtpPurpose purpose, String subject, Phone phone, Instant since);

}
