package vn.daysaucongto.portal.staff;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.RequestLine;

import org.springframework.stereotype.Component;

/** Cases as lists show them, their states in words. */
@Component
class CaseTexts {

	private final Problems texts;

	CaseTexts(Problems texts) {
		this.texts = texts;
	}

	Line line(RequestLine request) {
		String text = (request.outcome() != null) ? this.texts.text("request.outcome." + request.outcome())
				: this.texts.text("request.status." + request.status());
		String state = (request.outcome() != null) ? request.outcome().name() : CaseSearchForm.RUNNING;
		return new Line(request.code().value(), request.unitName(), request.submittedAt(), state, text,
				request.closedAt());
	}

	/** The states that can be searched for. */
	List<Choice> states() {
		return Stream
			.concat(Stream.of(CaseSearchForm.RUNNING, CaseSearchForm.ENDED)
				.map((state) -> new Choice(state, this.texts.text("staff.cases.state." + state))),
					Arrays.stream(Outcome.values())
						.map((outcome) -> new Choice(outcome.name(), this.texts.text("request.outcome." + outcome))))
			.toList();
	}

	/**
	 * A case in a list.
	 *
	 * @param state {@value CaseSearchForm#RUNNING} or the name of the outcome
	 */
	record Line(String code, String unit, Instant submittedAt, String state, String stateText, Instant closedAt) {
	}

	/** A value and how it is called. */
	record Choice(String value, String text) {
	}

}
