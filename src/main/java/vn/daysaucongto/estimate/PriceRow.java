package vn.daysaucongto.estimate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import vn.daysaucongto.platform.Vnd;

/** One row of an approved price list. */
@Entity
class PriceRow {

	@Id
	private Long id;

	private Long listId;

	private String code;

	private String name;

	private String unit;

	@Enumerated(EnumType.STRING)
	private LineKind kind;

	private Vnd price;

	protected PriceRow() {
	}

	PriceRow(Long id, String code, String name, String unit, LineKind kind, Vnd price) {
		this.id = id;
		this.code = code;
		this.name = name;
		this.unit = unit;
		this.kind = kind;
		this.price = price;
	}

	Long id() {
		return this.id;
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

	String unit() {
		return this.unit;
	}

	LineKind kind() {
		return this.kind;
	}

	Vnd price() {
		return this.price;
	}

}
