package vn.daysaucongto.payment;

import java.time.LocalDate;
import java.util.List;

import vn.daysaucongto.platform.Vnd;

/**
 * Money that goes back, as leaders and accountants see it.
 *
 * @param caseKey request code, or the key of a receipt ({@code KT-123})
 * @param held what the account holds beyond what the utility keeps
 * @param amount what goes back
 * @param mayRetain whether a leader may keep a part
 * @param retained what is kept of it, for the reason that follows
 * @param note of who asked for it or approved it
 * @param approvedBy user id, or null
 * @param sources how the money came: it goes back the same way (law 19/2023 art. 38.4)
 */
public record RefundView(String caseKey, RefundState state, RefundReason reason, Vnd held, Vnd amount,
		boolean mayRetain, Vnd retained, String retainedReason, String note, String approvedBy, LocalDate paidOn,
		String voucher, List<ReceiptView> sources) {
}
