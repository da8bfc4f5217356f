package vn.daysaucongto.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds requests, page by page. */
@Service
public class RequestList {

	private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "submittedAt", "code");

	private final ServiceRequests requests;

	private final Units units;

	RequestList(ServiceRequests requests, Units units) {
		this.requests = requests;
		this.units = units;
	}

	/**
	 * Those that were sent last come first.
	 * @param page counted from 0
	 */
	@Transactional(readOnly = true)
	public Page<RequestLine> find(RequestSearch search, int page, int size) {
		Map<String, String> names = this.units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
		return this.requests
			.findAll((request, query, criteria) -> wanted(search, request, criteria),
					PageRequest.of(page, size, NEWEST_FIRST))
			.map((request) -> request.line(names.get(request.unit())));
	}

	private static Predicate wanted(RequestSearch search, Root<ServiceRequest> request, CriteriaBuilder criteria) {
		List<Predicate> all = new ArrayList<>();
		all.add(request.get("unit").in(search.units()));
		if (search.codeBegins() != null) {
			all.add(criteria.like(request.get("code"), search.codeBegins() + "%"));
		}
		if (search.from() != null) {
			all.add(criteria.greaterThanOrEqualTo(request.get("submittedAt"), search.from()));
		}
		if (search.before() != null) {
			all.add(criteria.lessThan(request.get("submittedAt"), search.before()));
		}
		if (search.open() != null) {
			all.add(search.open() ? criteria.isNull(request.get("outcome"))
					: criteria.isNotNull(request.get("outcome")));
		}
		if (search.outcome() != null) {
			all.add(criteria.equal(request.get("outcome"), search.outcome()));
		}
		return criteria.and(all.toArray(Predicate[]::new));
	}

}
