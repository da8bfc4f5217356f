package vn.daysaucongto.contract.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.daysaucongto.contract.text.Clause;

/**
 * Whether a clause that has to be there is there.
 *
 * @param missingIn the sample contracts that lack it
 */
public record ClauseCheck(MandatoryClause clause, List<Sample> missingIn) {

	public boolean isFound() {
		return this.missingIn.isEmpty();
	}

	/** All of a template without problems. */
	static List<ClauseCheck> of(String template) {
		Map<Sample, List<Clause>> contracts = new EnumMap<>(Sample.class);
		for (Sample sample : Sample.values()) {
			contracts.put(sample, Clause.parse(TemplateText.fill(template, sample.contract())));
		}
		return Arrays.stream(MandatoryClause.values()).map((clause) -> of(clause, contracts)).toList();
	}

	private static ClauseCheck of(MandatoryClause clause, Map<Sample, List<Clause>> contracts) {
		return new ClauseCheck(clause,
				Arrays.stream(Sample.values())
					.filter(clause::appliesTo)
					.filter((sample) -> !clause.isIn(contracts.get(sample)))
					.toList());
	}

}
