package vn.daysaucongto.request;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.NotFound;

import org.springframework.stereotype.Service;

/** The units (Điện lực), and which of them serves a customer. */
@Service
public class Units {

	private final UnitRows units;

	private final WardRows wards;

	Units(UnitRows units, WardRows wards) {
		this.units = units;
		this.wards = wards;
	}

	public List<Unit> all() {
		return this.units.findAllByOrderByName();
	}

	/** Wards and communes that are served, by name. */
	public List<Ward> wards() {
		return this.wards.findAllByOrderByName();
	}

	public Unit get(String id) {
		return all().stream()
			.filter((unit) -> unit.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("unit"));
	}

	Optional<Ward> ward(String id) {
		return this.wards.findById(id);
	}

	/** The unit whose customers' codes begin as this one does. */
	Optional<Unit> ofCustomer(String customerCode) {
		return all().stream().filter((unit) -> customerCode.startsWith(unit.customerCodePrefix())).findFirst();
	}

}
