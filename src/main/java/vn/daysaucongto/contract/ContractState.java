package vn.daysaucongto.contract;

/** How far a version of the contract has come. */
public enum ContractState {

	/** Made; nobody has looked at it yet. */
	DRAFTED,

	/** Found right: the customer may confirm it. */
	REVIEWED,

	/** Confirmed by the customer. */
	CONFIRMED,

	/** Signed by the utility. */
	SIGNED,

	/** Replaced by the next version. */
	SUPERSEDED

}
