package vn.daysaucongto.request;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceRequests extends Repository<ServiceRequest, String>, JpaSpecificationExecutor<ServiceRequest> {

	ServiceRequest save(ServiceRequest request);

	Optional<ServiceRequest> findById(String code);

	/**
	 * To change it: acts on the same request queue up instead of overtaking each other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ServiceRequest r where r.code = :code")
	Optional<ServiceRequest> lock(String code);

	@Query("select r.code from ServiceRequest r where r.clientKey = :clientKey")
	Optional<String> findCodeByClientKey(String clientKey);

}
