package vn.daysaucongto.construction;

import java.time.Instant;
import java.util.List;

/**
 * How construction ended.
 *
 * @param note of the crew; when nothing could be built, why
 * @param keptReason why the agreed price stays though something else was built, or null
 */
public record ConstructionView(ConstructionResult result, List<BuiltQuantity> quantities, String note,
		boolean customerPresent, String recordedBy, Instant recordedAt, String keptReason) {

	public boolean isDone() {
		return this.result == ConstructionResult.DONE;
	}

}
