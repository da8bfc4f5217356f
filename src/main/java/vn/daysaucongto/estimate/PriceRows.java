package vn.daysaucongto.estimate;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PriceRows extends Repository<PriceRow, Long> {

	/**
	 * Rows of the newest approved list up to that quarter: a missing one falls back to
	 * the one before.
	 */
	@Query("""
			select r from PriceRow r where r.listId = (
				select max(l.id) from PriceList l where l.approvedBy is not null
				and l.priceYear * 10 + l.quarter = (
					select max(x.priceYear * 10 + x.quarter) from PriceList x
					where x.approvedBy is not null and x.priceYear * 10 + x.quarter <= :quarter))""")
	List<PriceRow> inForce(int quarter);

}
