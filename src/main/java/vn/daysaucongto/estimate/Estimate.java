package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import jakarta.persistence.Version;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/** One version of the estimate of a request, made from one survey. */
@Entity
class Estimate {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "estimate_seq")
	@SequenceGenerator(name = "estimate_seq", sequenceName = "estimate_seq", allocationSize = 50)
	private Long id;

	@Version
	private int lockVersion;

	private RequestCode requestCode;

	private int number;

	private long survey;

	@Enumerated(EnumType.STRING)
	private EstimateState state = EstimateState.COMPUTED;

	@Column(name = "cable_mm2")
	private Integer cableMm2;

	@Column(name = "breaker_a")
	private Integer breakerA;

	@Column(name = "ib_a")
	private BigDecimal ibA;

	private BigDecimal dropPercent;

	private String sizedBy;

	private BigDecimal vatRate;

	private Vnd total;

	@ElementCollection
	@CollectionTable(name = "estimate_line", joinColumns = @JoinColumn(name = "estimate_id"))
	@OrderColumn(name = "position")
	private List<EstimateLine> lines = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "estimate_maker", joinColumns = @JoinColumn(name = "estimate_id"))
	@Column(name = "person")
	private Set<String> makers = new HashSet<>();

	private String approvedBy;

	private String remark;

	private Instant madeAt;

	protected Estimate() {
	}

	Estimate(RequestCode request, int number, long survey, Optional<Sizing> size, String sizedBy, BigDecimal vatRate,
			List<EstimateLine> lines, Instant now) {
		this.requestCode = request;
		this.number = number;
		this.survey = survey;
		size.ifPresent((sizing) -> {
			this.cableMm2 = sizing.cable().mm2();
			this.breakerA = sizing.breakerA();
			this.ibA = BigDecimal.valueOf(sizing.ib()).setScale(2, RoundingMode.HALF_UP);
			this.dropPercent = BigDecimal.valueOf(sizing.dropPercent()).setScale(2, RoundingMode.HALF_UP);
		});
		this.sizedBy = sizedBy;
		this.vatRate = vatRate;
		this.lines = new ArrayList<>(lines);
		this.madeAt = now;
		this.total = costs().total();
	}

	/** The same with quantities as built; prices and VAT stay those of the offer. */
	Estimate amended(List<EstimateLine> asBuilt, String person, Instant now) {
		Estimate next = new Estimate();
		next.requestCode = this.requestCode;
		next.number = this.number + 1;
		next.survey = this.survey;
		next.cableMm2 = this.cableMm2;
		next.breakerA = this.breakerA;
		next.ibA = this.ibA;
		next.dropPercent = this.dropPercent;
		next.sizedBy = this.sizedBy;
		next.vatRate = this.vatRate;
		next.lines = new ArrayList<>(asBuilt);
		next.makers = new HashSet<>(Set.of(person));
		next.state = EstimateState.AMENDED;
		next.madeAt = now;
		next.total = next.costs().total();
		return next;
	}

	void edit(int position, BigDecimal quantity, String reason, String person) {
		requireState(EstimateState.COMPUTED);
		if (position < 0 || position >= this.lines.size()) {
			throw new Refused("estimate.line.unknown");
		}
		this.lines.set(position, this.lines.get(position).withQuantity(quantity, reason));
		this.makers.add(person);
		this.total = costs().total();
	}

	/**
	 * Until it is offered the law decides: an estimate of December that is offered in
	 * January has the rate of January.
	 */
	void takeVat(BigDecimal rate) {
		this.vatRate = rate;
		this.total = costs().total();
	}

	void reviewed(String person) {
		requireState(EstimateState.COMPUTED);
		this.state = EstimateState.REVIEWED;
		this.makers.add(person);
	}

	/** Four eyes: not by somebody who edited or reviewed it. */
	void approve(String person) {
		requireState(EstimateState.REVIEWED);
		requireOther(person);
		this.state = EstimateState.APPROVED;
		this.approvedBy = person;
	}

	void sendBack(String why, String person) {
		requireState(EstimateState.REVIEWED);
		requireOther(person);
		this.remark = why;
		this.state = EstimateState.COMPUTED;
	}

	/** The survey behind it does not do: the next survey gets an estimate of its own. */
	void reject(String why, String person) {
		requireState(EstimateState.COMPUTED);
		this.remark = why;
		this.makers.add(person);
		this.state = EstimateState.REJECTED;
	}

	void requireOther(String person) {
		if (this.makers.contains(person)) {
			throw new Refused("estimate.fourEyes");
		}
	}

	private void requireState(EstimateState expected) {
		if (this.state != expected) {
			throw new Refused("estimate.state");
		}
	}

	boolean isAgreed() {
		return this.state != EstimateState.COMPUTED && this.state != EstimateState.REJECTED;
	}

	int number() {
		return this.number;
	}

	long survey() {
		return this.survey;
	}

	Vnd total() {
		return this.total;
	}

	List<EstimateLine> lines() {
		return List.copyOf(this.lines);
	}

	/** What the customer reads: a support that nobody sets yet is no line of his. */
	List<EstimateLine> charged() {
		return this.lines.stream().filter((line) -> line.quantity().signum() > 0).toList();
	}

	Costs costs() {
		return Costs.ofLines(this.lines, this.vatRate);
	}

	EstimateView view() {
		return new EstimateView(this.number, this.state, this.cableMm2, this.breakerA, this.ibA, this.dropPercent,
				this.sizedBy, lines(), charged(), costs(), Set.copyOf(this.makers), this.approvedBy, this.remark,
				this.madeAt);
	}

}
