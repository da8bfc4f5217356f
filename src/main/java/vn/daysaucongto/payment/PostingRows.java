package vn.daysaucongto.payment;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostingRows extends Repository<Posting, Long> {

	Posting save(Posting posting);

	/** Balance of a case's account, đồng. */
	@Query(value = "select coalesce(sum(amount), 0) from posting where case_key = :caseKey", nativeQuery = true)
	long balance(String caseKey);

}
