package vn.daysaucongto.contract.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * A clause that differs between two versions.
 *
 * @param title as in the later version; in the earlier one when it was taken out
 * @param lines those that differ
 */
public record ClauseDifference(String title, Kind kind, List<LineDifference> lines) {

	/** What became of a clause. */
	public enum Kind {

		ADDED, CHANGED, REMOVED

	}

	/** What differs; nothing when both say the same. */
	public static List<ClauseDifference> between(List<Clause> before, List<Clause> after) {
		Map<String, Clause> old = new LinkedHashMap<>();
		before.forEach((clause) -> old.putIfAbsent(clause.subject(), clause));
		List<ClauseDifference> differences = new ArrayList<>();
		for (Clause clause : after) {
			Clause was = old.remove(clause.subject());
			if (was == null) {
				differences.add(new ClauseDifference(clause.title(), Kind.ADDED, lines(List.of(), clause.lines())));
			}
			else if (!was.equals(clause)) {
				differences.add(new ClauseDifference(clause.title(), Kind.CHANGED, lines(whole(was), whole(clause))));
			}
		}
		old.values()
			.forEach((gone) -> differences
				.add(new ClauseDifference(gone.title(), Kind.REMOVED, lines(gone.lines(), List.of()))));
		return differences;
	}

	/** With its title: its number may be another. */
	private static List<String> whole(Clause clause) {
		List<String> whole = new ArrayList<>();
		whole.add(clause.title());
		whole.addAll(clause.lines());
		return whole;
	}

	private static List<LineDifference> lines(List<String> before, List<String> after) {
		List<LineDifference> lines = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			List<String> old = delta.getSource().getLines();
			List<String> now = delta.getTarget().getLines();
			for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
				lines.add(
						LineDifference.between((i < old.size()) ? old.get(i) : "", (i < now.size()) ? now.get(i) : ""));
			}
		}
		return lines;
	}

}
