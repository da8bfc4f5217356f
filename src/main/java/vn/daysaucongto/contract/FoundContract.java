package vn.daysaucongto.contract;

import vn.daysaucongto.platform.RequestCode;

/** A version of a contract that was looked up without naming its request. */
public record FoundContract(RequestCode request, ContractView contract) {

	/** The number that is printed in it. */
	public String printedNumber() {
		return printedNumber(this.request, this.contract.number());
	}

	static String printedNumber(RequestCode request, int version) {
		return request + "/HĐDV-" + version;
	}
}
