package vn.daysaucongto.process.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import vn.daysaucongto.process.staff.FilterExpressions;

/**
 * Stores no filter with an expression that is not on the list: whoever may save a filter
 * could run code otherwise. Looks at the text that is stored, whatever is nested in it.
 */
public class HarmlessFilters extends FilterManager {

	/** Ends the names of the criteria that are evaluated. */
	private static final String EXPRESSION = "Expression";

	private static final ObjectMapper JSON = new ObjectMapper();

	@Override
	public Filter insertOrUpdateFilter(Filter filter) {
		check(stored(filter));
		return super.insertOrUpdateFilter(filter);
	}

	private static JsonNode stored(Filter filter) {
		try {
			return JSON.readTree(((FilterEntity) filter).getQueryInternal());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("the engine wrote a filter that can't be read", ex);
		}
	}

	private static void check(JsonNode criteria) {
		criteria.fields().forEachRemaining((criterion) -> {
			String value = criterion.getValue().asText();
			if (criterion.getKey().endsWith(EXPRESSION) && !FilterExpressions.ALLOWED.contains(value)) {
				throw new BadUserRequestException(
						"Bộ lọc chỉ nhận các biểu thức " + FilterExpressions.ALLOWED + ", không nhận: " + value);
			}
		});
		criteria.forEach(HarmlessFilters::check);
	}

	/** Puts it in the place of the engine's own. */
	static class Factory extends GenericManagerFactory {

		Factory() {
			super(HarmlessFilters.class);
		}

		@Override
		public Class<?> getSessionType() {
			return FilterManager.class;
		}

	}

}
