package lv.atbalsts.funding.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.granted.Granted;

/** One service received on one day; written by {@link ReportLines}, read here. */
@Entity
class ReportLine {

  @Id private UUID id;
  private UUID reportId;
  private String project;
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

  String project() {
    return project;
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

  UUID grantId() {
    return grantId;
  }

  ReportedService reported() {
    return new ReportedService(grantId, day, units);
  }

  /** What a reversed line gives back of its grant. */
  GrantUsage.Units givenBack(Granted granted) {
    return new GrantUsage.Units(granted.service(), day, units.negate(), null);
  }

  EarlierDelivery lost() {
    return new EarlierDelivery(reportId, null, serviceType, day);
  }

  DeliveredService delivered() {
    return new DeliveredService(
        id, reportId, municipality, targetGroup, serviceType, unit, day, units);
  }

  ReportLineView view() {
    return new ReportLineView(id, grantId, clientRef, serviceType, day, units, unit, doubleOf);
  }
}
