package vn.daysaucongto.notification.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.construction.ConstructionView;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.notification.Facts;
import vn.daysaucongto.notification.NoticeFacts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/**
 * B8: when the crew comes, overtaken once it has been there; or why nothing was built.
 */
@Component
class ConstructionFacts implements NoticeFacts {

	private final ConstructionAppointments appointments;

	private final Constructions constructions;

	private final Words words;

	ConstructionFacts(ConstructionAppointments appointments, Constructions constructions, Words words) {
		this.appointments = appointments;
		this.constructions = constructions;
		this.words = words;
	}

	@Override
	public Set<NoticeKind> kinds() {
		return Set.of(NoticeKind.CONSTRUCTION_TIME, NoticeKind.CANNOT_BUILD);
	}

	@Override
	public Optional<Facts> collect(NoticeKind kind, RequestView request) {
		Optional<ConstructionView> ended = this.constructions.of(request.code());
		if (kind == NoticeKind.CANNOT_BUILD) {
			return ended.filter((record) -> !record.isDone())
				.map((record) -> Facts.of("", Map.of("reason", record.note())));
		}
		return this.appointments.current(request.code())
			.filter((visit) -> ended.isEmpty())
			.map((visit) -> Facts.of(String.valueOf(visit.number()),
					Map.of("date", this.words.day(visit.day()), "session", this.words.session(visit.slot()))));
	}

}
