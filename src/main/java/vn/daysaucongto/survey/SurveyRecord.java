package vn.daysaucongto.survey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ServiceOption;

/** What a surveyor found on site; never changed afterwards. */
@Entity
class SurveyRecord {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_record_seq")
	@SequenceGenerator(name = "survey_record_seq", sequenceName = "survey_record_seq", allocationSize = 50)
	private Long id;

	private RequestCode requestCode;

	private int appointment;

	@Enumerated(EnumType.STRING)
	private SurveyResult result;

	private String meterNumber;

	private String meterPosition;

	private Integer phases;

	private BigDecimal loadKw;

	private BigDecimal cosPhi;

	private String appliances;

	@ElementCollection
	@CollectionTable(name = "survey_segment", joinColumns = @JoinColumn(name = "record_id"))
	@OrderColumn(name = "position")
	private List<RouteSegment> route = new ArrayList<>();

	private int poles;

	private int brackets;

	private int clamps;

	private String crossings;

	private String oldWiring;

	@Column(name = "cable_mm2")
	private Integer cableMm2;

	@Column(name = "breaker_a")
	private Integer breakerA;

	private String overrideReason;

	@Enumerated(EnumType.STRING)
	@Column(name = "service_option")
	private ServiceOption option;

	private String present;

	private String reason;

	private String recordedBy;

	private Instant recordedAt;

	protected SurveyRecord() {
	}

	SurveyRecord(RequestCode request, int appointment, SurveyForm form, String recordedBy, Instant now) {
		this.requestCode = request;
		this.appointment = appointment;
		this.result = form.result();
		this.meterNumber = form.meterNumber();
		this.meterPosition = form.meterPosition();
		this.phases = form.phases();
		this.loadKw = form.loadKw();
		this.cosPhi = form.cosPhi();
		this.appliances = form.appliances();
		this.route = (form.route() != null) ? new ArrayList<>(form.route()) : new ArrayList<>();
		this.poles = form.poles();
		this.brackets = form.brackets();
		this.clamps = form.clamps();
		this.crossings = form.crossings();
		this.oldWiring = form.oldWiring();
		this.cableMm2 = form.cableMm2();
		this.breakerA = form.breakerA();
		this.overrideReason = form.overrideReason();
		this.option = form.option();
		this.present = form.present();
		this.reason = form.reason();
		this.recordedBy = recordedBy;
		this.recordedAt = now;
	}

	SurveyView view() {
		SurveyForm form = new SurveyForm(this.result, this.meterNumber, this.meterPosition, this.phases, this.loadKw,
				this.cosPhi, this.appliances, List.copyOf(this.route), this.poles, this.brackets, this.clamps,
				this.crossings, this.oldWiring, this.cableMm2, this.breakerA, this.overrideReason, this.option,
				this.present, this.reason);
		return new SurveyView(this.id, this.appointment, form, this.recordedBy, this.recordedAt);
	}

}
