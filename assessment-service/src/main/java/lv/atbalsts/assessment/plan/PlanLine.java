package lv.atbalsts.assessment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

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
    needsNewInfrastructure = form.needsNewInfrastructure();
  }

  LineFacts facts() {
    return new LineFacts(id, serviceType, quantity, unit, interval, needsNewInfrastructure);
  }
}
