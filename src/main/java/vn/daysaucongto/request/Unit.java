package vn.daysaucongto.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A branch office (Điện lực); a tenant of the engine. */
@Entity
public class Unit {

	@Id
	private String id;

	private String name;

	private String customerCodePrefix;

	private String address;

	private String phone;

	protected Unit() {
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	/** First characters of the codes of its customers. */
	public String customerCodePrefix() {
		return this.customerCodePrefix;
	}

	public String address() {
		return this.address;
	}

	public String phone() {
		return this.phone;
	}

}
