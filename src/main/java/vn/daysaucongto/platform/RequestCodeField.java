package vn.daysaucongto.platform;

import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * In a log of JSON, the field {@link CaseLog#KEY} is the code of the request, for lines
 * of its notices, too: one search finds all that happened to it.
 */
public class RequestCodeField implements StructuredLoggingJsonMembersCustomizer<Object> {

	@Override
	public void customize(Members<Object> members) {
		members.applyingValueProcessor((path, value) -> CaseLog.KEY.equals(path.toUnescapedString())
				? ((String) value).replaceAll("/.*", "") : value);
	}

}
