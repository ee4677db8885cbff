package lv.atbalsts.assessment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** One service in a plan. */
@Entity
class PlanLine {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private SupportPlan plan;

  private String municipality;
  private int position;
  private String serviceType;
  private BigDecimal quantity;
  private String unit;

  @Column(name = "recurrence")
  private String interval;

  private LocalDate servedFrom;
  private LocalDate servedTo;
  private Money rate;
  private String fundingSource;
  private String goal;
  private boolean needsNewInfrastructure;

  /** For Hibernate. */
  PlanLine() {}

  PlanLine(SupportPlan plan, String municipality, int position, LineForm form) {
    id = Ids.next();
    this.plan = plan;
    this.municipality = municipality;
    this.position = position;
    serviceType = form.serviceType();
    quantity = form.quantity();
    unit = form.unit();
    interval = form.interval();
    servedFrom = form.from();
    servedTo = form.to();
    rate = form.rate();
    fundingSource = form.fundingSource();
    goal = form.goal();
    needsNewInfrastructure = form.needsNewInfrastructure();
  }

  UUID id() {
    return id;
  }

  LineFacts facts() {
    return new LineFacts(id, serviceType, quantity, unit, interval, needsNewInfrastructure);
  }

  /** As it was written. */
  LineForm form() {
    return new LineForm(
        serviceType,
        quantity,
        unit,
        interval,
        servedFrom,
        servedTo,
        rate,
        fundingSource,
        goal,
        needsNewInfrastructure);
  }

  LineView view() {
    return new LineView(
        id,
        serviceType,
        quantity,
        unit,
        interval,
        servedFrom,
        servedTo,
        rate,
        fundingSource,
        goal,
        needsNewInfrastructure,
        form().cost().orElse(null));
  }
}
