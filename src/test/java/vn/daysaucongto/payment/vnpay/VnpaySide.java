package vn.daysaucongto.payment.vnpay;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What VNPAY sends, with its signature. */
public final class VnpaySide {

	private VnpaySide() {
	}

	/** Its own call (IPN) about a payment. */
	public static Map<String, String> signed(VnpaySettings settings, VnpayOrder order, String code, String status) {
		TreeMap<String, String> fields = new TreeMap<>(Map.of("vnp_TmnCode", settings.terminal(), "vnp_TxnRef",
				order.number(), "vnp_Amount", order.amount().dong() + "00", "vnp_ResponseCode", code,
				"vnp_TransactionStatus", status, "vnp_TransactionNo", "14226112", "vnp_PayDate", "20261123093200",
				"vnp_BankCode", "NCB", "vnp_OrderInfo", "Thanh toan: số 1"));
		Map<String, String> all = new HashMap<>(fields);
		all.put("vnp_SecureHash", new VnpayKey(settings.secret()).sign(VnpayKey.query(fields)));
		return all;
	}

	/** Its answer to a question (querydr), as JSON. */
	public static String answer(VnpaySettings settings, VnpayOrder order, String status, String payDate) {
		Map<String, String> fields = new HashMap<>(Map.of("vnp_ResponseId", "r1", "vnp_Command", "querydr",
				"vnp_ResponseCode", "00", "vnp_Message", "QueryDR Success", "vnp_TmnCode", settings.terminal(),
				"vnp_TxnRef", order.number(), "vnp_Amount", order.amount().dong() + "00", "vnp_BankCode", "NCB",
				"vnp_PayDate", payDate, "vnp_TransactionNo", "14226113"));
		fields.putAll(Map.of("vnp_TransactionType", "01", "vnp_TransactionStatus", status, "vnp_OrderInfo",
				order.info(), "vnp_PromotionCode", "", "vnp_PromotionAmount", ""));
		String signed = VnpayKey.bars(fields, "vnp_ResponseId", "vnp_Command", "vnp_ResponseCode", "vnp_Message",
				"vnp_TmnCode", "vnp_TxnRef", "vnp_Amount", "vnp_BankCode", "vnp_PayDate", "vnp_TransactionNo",
				"vnp_TransactionType", "vnp_TransactionStatus", "vnp_OrderInfo", "vnp_PromotionCode",
				"vnp_PromotionAmount");
		fields.put("vnp_SecureHash", new VnpayKey(settings.secret()).sign(signed));
		StringBuilder json = new StringBuilder("{");
		fields.forEach((name, value) -> json.append((json.length() > 1) ? "," : "")
			.append('"' + name + "\":\"" + value + '"'));
		return json.append('}').toString();
	}

}
