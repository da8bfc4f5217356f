package vn.daysaucongto.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link RequestCode} as varchar(12). */
@Converter(autoApply = true)
class RequestCodeConverter implements AttributeConverter<RequestCode, String> {

	@Override
	public String convertToDatabaseColumn(RequestCode code) {
		return (code != null) ? code.value() : null;
	}

	@Override
	public RequestCode convertToEntityAttribute(String value) {
		return (value != null) ? RequestCode.of(value) : null;
	}

}
