package vn.daysaucongto.request;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface UnitRows extends Repository<Unit, String> {

	List<Unit> findAllByOrderByName();

	Optional<Unit> findById(String id);

}
