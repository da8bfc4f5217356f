package vn.daysaucongto.contract.template;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the text of a contract may hold between double braces. What each means is
 * {@code contract.placeholder.<key>} in the bundles.
 */
public enum Placeholder {

	NUMBER("so_hop_dong", Kind.TEXT), DAY("ngay_lap", Kind.TEXT), VERIFICATION_CODE("ma_tra_cuu", Kind.TEXT),
	VERIFICATION_ADDRESS("dia_chi_kiem_tra", Kind.TEXT),

	UTILITY("don_vi", Kind.TEXT), UTILITY_ADDRESS("don_vi_dia_chi", Kind.TEXT),
	UTILITY_PHONE("don_vi_dien_thoai", Kind.TEXT),

	CUSTOMER("khach_hang", Kind.TEXT), CUSTOMER_ADDRESS("khach_hang_dia_chi", Kind.TEXT),
	CUSTOMER_PHONE("khach_hang_dien_thoai", Kind.TEXT), CUSTOMER_CODE("ma_khach_hang", Kind.TEXT),
	REQUEST("ma_yeu_cau", Kind.TEXT),

	OPTION("hinh_thuc", Kind.TEXT), METER("cong_to", Kind.TEXT), LOAD("phu_tai", Kind.TEXT),
	CABLE("day_dan", Kind.TEXT), ROUTE("tuyen_day", Kind.TEXT),

	LINES("muc_gia", Kind.LIST), LINE_POSITION("stt", LINES), LINE_NAME("ten", LINES), LINE_UNIT("don_vi_tinh", LINES),
	LINE_QUANTITY("khoi_luong", LINES), LINE_PRICE("don_gia", LINES), LINE_AMOUNT("thanh_tien", LINES),

	GENERAL("chi_phi_chung", Kind.TEXT), UNDETERMINED("chi_phi_khong_xac_dinh", Kind.TEXT),
	INCOME("thu_nhap_tinh_truoc", Kind.TEXT), BEFORE_TAX("gia_truoc_thue", Kind.TEXT),
	VAT_PERCENT("thue_suat", Kind.TEXT), VAT("thue", Kind.TEXT), TOTAL("tong_cong", Kind.TEXT),
	TOTAL_IN_WORDS("tong_cong_bang_chu", Kind.TEXT),

	TERMS("thoa_thuan_khac", Kind.LIST), TERM("dong", TERMS),

	MODEL("mau", Kind.CONDITION), FULL_SERVICE("tron_goi", Kind.CONDITION),
	LABOUR_ONLY("chi_nhan_cong", Kind.CONDITION), SELF_BUILT("tu_lap", Kind.CONDITION),
	CHARGED("co_thu_tien", Kind.CONDITION), FREE("khong_thu_tien", Kind.CONDITION),
	LADDER("co_chi_phi", Kind.CONDITION), HAS_TERMS("co_thoa_thuan_khac", Kind.CONDITION);

	private final String key;

	private final Kind kind;

	private final Placeholder list;

	Placeholder(String key, Kind kind) {
		this.key = key;
		this.kind = kind;
		this.list = null;
	}

	Placeholder(String key, Placeholder list) {
		this.key = key;
		this.kind = Kind.TEXT;
		this.list = list;
	}

	static Optional<Placeholder> of(String key) {
		return Arrays.stream(values()).filter((placeholder) -> placeholder.key.equals(key)).findFirst();
	}

	/** As it stands between the braces. */
	public String key() {
		return this.key;
	}

	/** How it is written in the text of contracts. */
	public String written() {
		return (this.kind == Kind.TEXT) ? "{{" + this.key + "}}" : "{{#" + this.key + "}} … {{/" + this.key + "}}";
	}

	public Kind kind() {
		return this.kind;
	}

	/** The list that it is an item's part of, or null. */
	public Placeholder list() {
		return this.list;
	}

	/** What stands there in a contract. */
	public enum Kind {

		/** Words or figures. */
		TEXT,

		/**
		 * Nothing of its own: what is between its beginning and its end stays, or not.
		 */
		CONDITION,

		/** What is between its beginning and its end, once for each item. */
		LIST

	}

}
