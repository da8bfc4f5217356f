package vn.daysaucongto.request;

import java.util.List;
import java.util.Optional;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;

interface WardRows extends Repository<Ward, String> {

	@Cacheable("wards")
	List<Ward> findAllByOrderByName();

	Optional<Ward> findById(String id);

}
