package vn.daysaucongto.estimate;

/** What a line of an estimate pays for. */
public enum LineKind {

	/** VL. */
	MATERIAL,

	/** NC. */
	LABOUR,

	/** MTC. */
	MACHINE,

	/** Materials and labour, or labour alone, at a published unit price. */
	PACKAGE

}
