package vn.daysaucongto.request;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface WardRows extends Repository<Ward, String> {

	List<Ward> findAllByOrderByName();

	Optional<Ward> findById(String id);

}
