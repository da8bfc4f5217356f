package vn.daysaucongto.contract;

import java.util.Locale;

import com.ibm.icu.text.RuleBasedNumberFormat;
import vn.daysaucongto.platform.Vnd;

/** Amounts as a contract writes them out: "Ba triệu hai trăm nghìn đồng". */
final class AmountInWords {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private AmountInWords() {
	}

	static String of(Vnd amount) {
		String words = new RuleBasedNumberFormat(VIETNAMESE, RuleBasedNumberFormat.SPELLOUT).format(amount.dong());
		return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1) + " đồng";
	}

}
