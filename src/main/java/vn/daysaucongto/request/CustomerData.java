package vn.daysaucongto.request;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.daysaucongto.platform.Phone;

/** Who the customer is, where the work is done, and how the customer is reached. */
@Embeddable
class CustomerData {

	private String customerCode;

	private String customerName;

	private Phone phone;

	private String email;

	private String address;

	private String wardName;

	@Enumerated(EnumType.STRING)
	private AreaKind areaKind;

	/** Names, separated by commas. */
	private String channels;

	protected CustomerData() {
	}

	CustomerData(SubmitRequest submitted, Ward ward) {
		this.customerCode = submitted.customerCode();
		this.customerName = submitted.customerName();
		this.phone = Phone.parse(submitted.phone()).orElseThrow();
		this.email = submitted.email();
		this.address = submitted.address();
		this.wardName = ward.name();
		this.areaKind = ward.areaKind();
		this.channels = new TreeSet<>(submitted.channels()).stream().map(Enum::name).collect(Collectors.joining(","));
	}

	void correct(String newName, String newAddress) {
		this.customerName = newName;
		this.address = newAddress;
	}

	void correctContact(Phone newPhone, String newEmail) {
		this.phone = newPhone;
		this.email = newEmail;
	}

	String customerCode() {
		return this.customerCode;
	}

	String customerName() {
		return this.customerName;
	}

	Phone phone() {
		return this.phone;
	}

	String email() {
		return this.email;
	}

	String address() {
		return this.address;
	}

	String wardName() {
		return this.wardName;
	}

	AreaKind areaKind() {
		return this.areaKind;
	}

	Set<ContactChannel> channels() {
		return Arrays.stream(this.channels.split(","))
			.filter((name) -> !name.isEmpty())
			.map(ContactChannel::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
