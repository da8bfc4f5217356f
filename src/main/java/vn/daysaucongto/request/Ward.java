package vn.daysaucongto.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A ward or commune, the unit that serves it, and its kind of area. */
@Entity
public class Ward {

	@Id
	private String id;

	private String name;

	private String unit;

	@Enumerated(EnumType.STRING)
	private AreaKind areaKind;

	protected Ward() {
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	/** Id of the unit. */
	public String unit() {
		return this.unit;
	}

	public AreaKind areaKind() {
		return this.areaKind;
	}

}
