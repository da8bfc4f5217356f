package vn.daysaucongto.construction;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ConstructionRecordRows extends Repository<ConstructionRecord, String> {

	ConstructionRecord save(ConstructionRecord done);

	Optional<ConstructionRecord> findByRequestCode(String request);

	boolean existsByRequestCode(String request);

}
