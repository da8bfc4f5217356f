package vn.daysaucongto.process.staff;

/** The groups of the procedure; their ids stand in the models as candidate groups. */
public enum StaffGroup {

	CUSTOMER_CARE("cskh", "Chăm sóc khách hàng"), SURVEY("khao-sat", "Khảo sát"), ESTIMATE("du-toan", "Dự toán"),
	ACCOUNTING("ke-toan", "Kế toán"), CONTRACT("hop-dong", "Hợp đồng"), CONSTRUCTION("thi-cong", "Thi công"),
	LEADERS("lanh-dao", "Lãnh đạo đơn vị");

	/** Reads everything, changes nothing. */
	public static final String AUDITORS = "kiem-tra";

	/** Change the models; see how many cases run on which version, but no case. */
	public static final String PROCESS_OWNERS = "quy-trinh";

	/** The engine's own group: accounts, models, failed steps; no case. */
	public static final String ADMINISTRATORS = "camunda-admin";

	private final String id;

	private final String label;

	StaffGroup(String id, String label) {
		this.id = id;
		this.label = label;
	}

	public String id() {
		return this.id;
	}

	public String label() {
		return this.label;
	}

}
