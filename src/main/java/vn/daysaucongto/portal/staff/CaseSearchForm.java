package vn.daysaucongto.portal.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.RequestSearch;

/**
 * What an auditor typed to find cases; everything may be left out.
 *
 * @param code of a request, or how it begins; {@code 26000123} is taken, too
 * @param from first day on which it was sent, dd/MM/yyyy
 * @param to last day on which it was sent, dd/MM/yyyy
 * @param state {@value #RUNNING}, {@value #ENDED} or the name of an outcome
 * @param page counted from 1
 */
public record CaseSearchForm(String code, String from, String to, String state, String page) {

	static final String RUNNING = "RUNNING";

	static final String ENDED = "ENDED";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	/**
	 * The search, among the requests of those units.
	 * @throws InvalidInput naming each field
	 */
	RequestSearch search(Set<String> units, ZoneId zone) {
		List<FieldProblem> problems = new ArrayList<>();
		String begins = blank(this.code) ? null : begins();
		if (begins != null && !begins.matches("DSCT\\d{0,8}")) {
			problems.add(FieldProblem.of("code", "staff.cases.code"));
		}
		Instant first = startOf("from", this.from, 0, zone, problems);
		Instant after = startOf("to", this.to, 1, zone, problems);
		if (first != null && after != null && !first.isBefore(after)) {
			problems.add(FieldProblem.of("to", "staff.cases.order"));
		}
		Outcome outcome = Arrays.stream(Outcome.values())
			.filter((one) -> one.name().equals(this.state))
			.findFirst()
			.orElse(null);
		Boolean open = RUNNING.equals(this.state) ? Boolean.TRUE : ENDED.equals(this.state) ? Boolean.FALSE : null;
		if (!blank(this.state) && outcome == null && open == null) {
			problems.add(FieldProblem.of("state", "staff.cases.state"));
		}
		if (!blank(this.page) && !this.page.matches("[1-9]\\d{0,5}")) {
			problems.add(FieldProblem.of("page", "staff.cases.page"));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		return new RequestSearch(begins, first, after, open, outcome, units);
	}

	/** Counted from 0. */
	int pageIndex() {
		return blank(this.page) ? 0 : Integer.parseInt(this.page) - 1;
	}

	private String begins() {
		String typed = this.code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
		return typed.matches("\\d+") ? "DSCT" + typed : typed;
	}

	private static Instant startOf(String field, String day, int later, ZoneId zone, List<FieldProblem> problems) {
		if (blank(day)) {
			return null;
		}
		try {
			return LocalDate.parse(day.strip(), DAY).plusDays(later).atStartOfDay(zone).toInstant();
		}
		catch (DateTimeParseException ex) {
			problems.add(FieldProblem.of(field, "staff.cases.date"));
			return null;
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
