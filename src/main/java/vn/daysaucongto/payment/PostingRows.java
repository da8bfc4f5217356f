package vn.daysaucongto.payment;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostingRows extends Repository<Posting, Long> {

	Posting save(Posting posting);

	List<Posting> findByCaseKeyOrderById(String caseKey);

	/** Balance of a case's account, đồng. */
	@Query(value = "select coalesce(sum(amount), 0) from posting where case_key = :caseKey", nativeQuery = true)
	long balance(String caseKey);

	@Query("select count(p) > 0 from Posting p where p.caseKey = :caseKey and p.amount > 0 and p.person = :person")
	boolean creditedBy(String caseKey, String person);

	/**
	 * How many receipts hold money that no request has taken and nobody has paid back.
	 */
	@Query(value = """
			select count(*) from receipt r where r.leftover is not null
			and (select sum(p.amount) from posting p where p.case_key = concat('KT-', r.id)) > 0""", nativeQuery = true)
	long countUnmatched();

	/** Where the money on the account came from. */
	@Query("""
			select r from Receipt r where r.id in
			(select p.receiptId from Posting p where p.caseKey = :caseKey and p.amount > 0) order by r.id""")
	List<Receipt> sources(String caseKey);

}
