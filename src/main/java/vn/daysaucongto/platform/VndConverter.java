package vn.daysaucongto.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Vnd} as a bigint of whole đồng. */
@Converter(autoApply = true)
class VndConverter implements AttributeConverter<Vnd, Long> {

	@Override
	public Long convertToDatabaseColumn(Vnd amount) {
		return (amount != null) ? amount.dong() : null;
	}

	@Override
	public Vnd convertToEntityAttribute(Long dong) {
		return (dong != null) ? Vnd.of(dong) : null;
	}

}
