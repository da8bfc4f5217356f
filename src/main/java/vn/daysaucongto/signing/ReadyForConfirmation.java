package vn.daysaucongto.signing;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/**
 * Whether a case has come to the customer's confirmation (steps B9 and B11): what is
 * confirmed stands on site already, at that price.
 */
public interface ReadyForConfirmation {

	/**
	 * Whether the work of that request is done.
	 * @param price of the contract that would be confirmed, with VAT
	 */
	boolean isReady(RequestCode request, Vnd price);

}
