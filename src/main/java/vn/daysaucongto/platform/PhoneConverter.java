package vn.daysaucongto.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Phone} in E.164. */
@Converter(autoApply = true)
class PhoneConverter implements AttributeConverter<Phone, String> {

	@Override
	public String convertToDatabaseColumn(Phone phone) {
		return (phone != null) ? phone.e164() : null;
	}

	@Override
	public Phone convertToEntityAttribute(String e164) {
		return (e164 != null) ? new Phone(e164) : null;
	}

}
