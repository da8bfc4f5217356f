package vn.daysaucongto.construction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.springframework.data.domain.Persistable;
import vn.daysaucongto.platform.RequestCode;

/** How construction ended; once for a request. */
@Entity
class ConstructionRecord implements Persistable<String> {

	@Id
	private String requestCode;

	@Enumerated(EnumType.STRING)
	private ConstructionResult result;

	private boolean customerPresent;

	private String note;

	@ElementCollection
	@CollectionTable(name = "built_quantity", joinColumns = @JoinColumn(name = "request_code"))
	private List<BuiltQuantity> quantities = new ArrayList<>();

	private String recordedBy;

	private Instant recordedAt;

	private String keptReason;

	private String keptBy;

	protected ConstructionRecord() {
	}

	static ConstructionRecord done(RequestCode request, List<BuiltQuantity> quantities, String note,
			boolean customerPresent, String person, Instant now) {
		ConstructionRecord done = new ConstructionRecord(request, ConstructionResult.DONE, note, person, now);
		done.quantities = new ArrayList<>(quantities);
		done.customerPresent = customerPresent;
		return done;
	}

	static ConstructionRecord impossible(RequestCode request, String reason, String person, Instant now) {
		return new ConstructionRecord(request, ConstructionResult.CANNOT_BUILD, reason, person, now);
	}

	private ConstructionRecord(RequestCode request, ConstructionResult result, String note, String person,
			Instant now) {
		this.requestCode = request.value();
		this.result = result;
		this.note = note;
		this.recordedBy = person;
		this.recordedAt = now;
	}

	void keepPrice(String reason, String person) {
		this.keptReason = reason;
		this.keptBy = person;
	}

	ConstructionView view() {
		return new ConstructionView(this.result, List.copyOf(this.quantities), this.note, this.customerPresent,
				this.recordedBy, this.recordedAt, this.keptReason);
	}

	@Override
	public String getId() {
		return this.requestCode;
	}

	/** Written once. */
	@Override
	public boolean isNew() {
		return true;
	}

}
