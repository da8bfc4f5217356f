package vn.daysaucongto.contract.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;

/** Contracts of nobody, to see and to check a template by: one for each way to build. */
public enum Sample {

	/** The utility supplies and builds. */
	FULL(Placeholder.FULL_SERVICE),

	/** The customer buys the materials. */
	LABOUR(Placeholder.LABOUR_ONLY),

	/** The customer does all of it, for nothing. */
	SELF(Placeholder.SELF_BUILT),

	/** What is public before anybody pays. */
	MODEL(Placeholder.MODEL);

	private static final Map<String, Object> CONTRACT = read();

	private final Placeholder way;

	Sample(Placeholder way) {
		this.way = way;
	}

	/** Whether there is a price in it, or will be. */
	boolean isCharged() {
		return this != SELF;
	}

	/** What the placeholders stand for. */
	Map<String, Object> contract() {
		if (this == MODEL) {
			return BlankContract.values();
		}
		Map<String, Object> values = new HashMap<>(CONTRACT);
		Map<Placeholder, Boolean> conditions = Map.of(Placeholder.CHARGED, isCharged(), Placeholder.FREE, !isCharged(),
				Placeholder.LADDER, isCharged(), Placeholder.HAS_TERMS, true, this.way, true);
		for (Placeholder placeholder : Placeholder.values()) {
			if (placeholder.kind() == Placeholder.Kind.CONDITION) {
				values.put(placeholder.key(), conditions.getOrDefault(placeholder, false));
			}
		}
		return values;
	}

	private static Map<String, Object> read() {
		try (InputStream sample = new ClassPathResource("contract/sample.json").getInputStream()) {
			return new ObjectMapper().readValue(sample, new TypeReference<Map<String, Object>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
