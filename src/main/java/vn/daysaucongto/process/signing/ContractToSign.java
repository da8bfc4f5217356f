package vn.daysaucongto.process.signing;

import java.time.Instant;

import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.signing.ConfirmationView;

/**
 * A contract that waits for the utility's signature, as one of its leaders sees it.
 *
 * @param due null when it has no due date
 * @param read whether this person opened the very file that is to be signed
 * @param obstacle why this person can't sign it, or null; not having read it is none
 */
public record ContractToSign(String taskId, RequestView request, ContractView contract, ConfirmationView confirmation,
		Instant due, boolean read, Refused obstacle) {

	/** Whether it can be ticked. */
	public boolean isReady() {
		return this.read && this.obstacle == null;
	}

}
