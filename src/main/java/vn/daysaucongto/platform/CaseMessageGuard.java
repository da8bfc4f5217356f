package vn.daysaucongto.platform;

/**
 * Asked right before a message is delivered, in the transaction of the delivery.
 */
public interface CaseMessageGuard {

	/** The BPMN message name that this guard knows about. */
	String message();

	/**
	 * Whether what the message refers to is still current; otherwise the message expires.
	 */
	boolean stillApplies(CaseMessage message);

}
