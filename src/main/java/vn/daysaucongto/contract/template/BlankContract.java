package vn.daysaucongto.contract.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model contract that is public before anybody pays: nobody's names, no figures. */
final class BlankContract {

	private static final String BLANK = "………………………………";

	private BlankContract() {
	}

	static Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		for (Placeholder placeholder : Placeholder.values()) {
			if (placeholder.list() == null) {
				values.put(placeholder.key(), switch (placeholder.kind()) {
					case TEXT -> BLANK;
					case CONDITION -> placeholder == Placeholder.MODEL;
					case LIST -> List.of();
				});
			}
		}
		values.put(Placeholder.DAY.key(), "…… tháng …… năm ………");
		values.put(Placeholder.UTILITY_PHONE.key(), "19001909");
		return values;
	}

}
