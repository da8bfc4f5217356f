package vn.daysaucongto.contract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/**
 * A line of a contract as it was and as it is.
 *
 * @param before empty for a new line
 * @param after empty for a line that was taken out
 */
public record LineDifference(List<Piece> before, List<Piece> after) {

	/** {@code 3.291.300}, with what may follow in a sentence. */
	private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+[.,;)]?");

	private static final Pattern GAP = Pattern.compile("\\s+");

	static LineDifference between(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		BitSet gone = new BitSet();
		BitSet come = new BitSet();
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
			mark(delta.getSource(), gone);
			mark(delta.getTarget(), come);
		}
		return new LineDifference(pieces(old, gone), pieces(now, come));
	}

	private static List<String> words(String line) {
		return line.isEmpty() ? List.of() : List.of(GAP.split(line));
	}

	private static void mark(Chunk<String> words, BitSet marked) {
		marked.set(words.getPosition(), words.getPosition() + words.size());
	}

	private static List<Piece> pieces(List<String> words, BitSet changed) {
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			Piece piece = new Piece(word, changed.get(i), changed.get(i) && AMOUNT.matcher(word).matches());
			int last = pieces.size() - 1;
			if (last >= 0 && pieces.get(last).isLike(piece)) {
				pieces.set(last, pieces.get(last).followedBy(word));
			}
			else {
				pieces.add(piece);
			}
		}
		return pieces;
	}

	/**
	 * Words that stand together; a space is between two pieces.
	 *
	 * @param changed whether the other version lacks them
	 * @param amount whether that is an amount of money
	 */
	public record Piece(String text, boolean changed, boolean amount) {

		private boolean isLike(Piece other) {
			return this.changed == other.changed && this.amount == other.amount;
		}

		private Piece followedBy(String word) {
			return new Piece(this.text + " " + word, this.changed, this.amount);
		}

	}

}
