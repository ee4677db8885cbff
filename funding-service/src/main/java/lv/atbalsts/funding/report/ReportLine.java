package lv.atbalsts.funding.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.rate.PriceList;
import lv.atbalsts.funding.report.ReportLines.ReportLineConflict;
import lv.atbalsts.funding.report.ReportView.ReportLineView;
import lv.atbalsts.funding.report.ReportView.UnpricedService;
import lv.atbalsts.funding.upstream.assessment.Granted;
import org.hibernate.annotations.Immutable;

/** One service received on one day; written by {@link ReportLines}, read here. */
@Entity
@Immutable
class ReportLine {

  @Id private UUID id;
  private UUID reportId;

  @Column(name = "project")
  private String projectNumber;

  private String municipality;
  private UUID grantId;
  private UUID clientRef;
  private String targetGroup;
  private String serviceType;
  private String unit;
  private LocalDate day;
  private BigDecimal units;
  private UUID doubleOf;
  private boolean reversed;

  protected ReportLine() {}

  /**
   * Whether it can be claimed at all: no other line is of the same delivery, or this one stands.
   */
  boolean stands() {
    return doubleOf == null;
  }

  String projectNumber() {
    return projectNumber;
  }

  String municipality() {
    return municipality;
  }

  LocalDate day() {
    return day;
  }

  UUID id() {
    return id;
  }

  UUID reportId() {
    return reportId;
  }

  UUID grantId() {
    return grantId;
  }

  ReportedService reported() {
    return new ReportedService(grantId, day, units);
  }

  /** Whether it is as the report goes on to say of its grant and day. */
  boolean says(ReportedService line) {
    return units.compareTo(line.units()) == 0;
  }

  /** Whether a claim can take it up, or has to take back what an earlier one holds of it. */
  boolean isClaimable() {
    return reversed || stands();
  }

  /** What a reversed line gives back of its grant. */
  GrantedUnits.Units givenBack(Granted granted) {
    return new GrantedUnits.Units(granted.service(), day, units.negate(), null);
  }

  String serviceType() {
    return serviceType;
  }

  Optional<UnpricedService> unpriced(PriceList prices) {
    return prices.rate(serviceType, targetGroup, unit, day) == null
        ? Optional.of(new UnpricedService(serviceType, targetGroup, unit, day))
        : Optional.empty();
  }

  ReportLineConflict conflict() {
    return new ReportLineConflict(reportId, null, serviceType, day);
  }

  DeliveredService delivered() {
    return new DeliveredService(
        id, reportId, municipality, targetGroup, serviceType, unit, day, units, reversed);
  }

  ReportLineView view() {
    return new ReportLineView(id, grantId, clientRef, serviceType, day, units, unit, doubleOf);
  }
}
