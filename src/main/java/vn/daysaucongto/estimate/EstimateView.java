package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An estimate as others see it.
 *
 * @param number counts the estimates of a request
 * @param cableMm2 mm² copper; null, like the rest of the size, when the customer does all
 * of it
 * @param breakerA rated current, ampere
 * @param ibA design current, ampere
 * @param dropPercent voltage drop at the design current, percent
 * @param sizedBy reason of the surveyor when he chose the size, null when it was computed
 * @param items every line that staff can give a quantity, those with 0 included; a
 * position counts these
 * @param lines what the customer is charged and reads
 * @param makers who edited or reviewed it
 * @param remark why it was sent back or rejected, or null
 */
public record EstimateView(int number, EstimateState state, Integer cableMm2, Integer breakerA, BigDecimal ibA,
		BigDecimal dropPercent, String sizedBy, List<EstimateLine> items, List<EstimateLine> lines, Costs costs,
		Set<String> makers, String approvedBy, String remark, Instant madeAt) {
}
