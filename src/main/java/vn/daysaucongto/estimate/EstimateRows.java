package vn.daysaucongto.estimate;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface EstimateRows extends Repository<Estimate, Long> {

	Estimate save(Estimate estimate);

	Optional<Estimate> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

	List<Estimate> findByRequestCodeOrderByNumber(RequestCode request);

	Estimate findByRequestCodeAndNumber(RequestCode request, int number);

}
