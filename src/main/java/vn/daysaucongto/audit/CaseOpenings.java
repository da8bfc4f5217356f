package vn.daysaucongto.audit;

import java.time.Clock;
import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who opened which case file: kept with the case, never changed. */
@Service
public class CaseOpenings {

	private final CaseOpeningRows openings;

	private final Clock clock;

	CaseOpenings(CaseOpeningRows openings, Clock clock) {
		this.openings = openings;
		this.clock = clock;
	}

	@Transactional
	public void record(RequestCode request, Actor reader) {
		this.openings.save(new CaseOpening(request, reader.id(), this.clock.instant()));
	}

	/** The last so many openings, newest first. */
	@Transactional(readOnly = true)
	public List<Opening> last(RequestCode request, int howMany) {
		return this.openings.findByRequestCodeOrderByIdDesc(request, Limit.of(howMany))
			.stream()
			.map(CaseOpening::view)
			.toList();
	}

}
