package vn.daysaucongto.request;

import java.util.List;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;

interface UnitRows extends Repository<Unit, String> {

	@Cacheable("units")
	List<Unit> findAllByOrderByName();

}
