package vn.daysaucongto.contract;

import java.util.List;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WordingRows extends Repository<ContractWording, Long> {

	ContractWording save(ContractWording wording);

	/** What the versions of a request say, oldest first. */
	@Query("""
			select new vn.daysaucongto.contract.WordedVersion(c.number, c.total, c.reviewedAt, w.html)
			from ContractVersion c left join ContractWording w on w.contractId = c.id
			where c.requestCode = :request order by c.number""")
	List<WordedVersion> of(RequestCode request);

}
