package vn.daysaucongto.request;

/** The five published ways to have the wiring done. */
public enum ServiceOption {

	/** Materials and labour at a unit price. */
	FULL_PACKAGE,

	/** Labour at a unit price; the customer buys the materials. */
	LABOUR_PACKAGE,

	/** Materials and labour, itemised. */
	FULL_QUOTATION,

	/** Labour, itemised; the customer buys the materials. */
	LABOUR_QUOTATION,

	/** The customer does all of it: nothing is due. */
	SELF

}
