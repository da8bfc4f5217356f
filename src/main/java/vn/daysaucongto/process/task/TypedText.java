package vn.daysaucongto.process.task;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import vn.daysaucongto.platform.Typed;

/** Reads each text of a form as {@link Typed}, so that no form has to think of it. */
class TypedText extends StdScalarDeserializer<String> {

	TypedText() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
		return Typed.text(StringDeserializer.instance.deserialize(json, context));
	}

}
