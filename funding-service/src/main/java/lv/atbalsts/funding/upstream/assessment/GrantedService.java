package lv.atbalsts.funding.upstream.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.upstream.assessment.GrantSubscriber.ServiceGranted;

/** A service granted to a client, as the assessment service told of it. */
@Entity
public class GrantedService {

  @Id private UUID id;

  /** The reference that means the person now. */
  @Column(updatable = false)
  private UUID clientRef;

  private String targetGroup;

  @Column(name = "project")
  private String projectNumber;

  private String municipality;
  private UUID registrationId;
  private String serviceType;
  private String unit;
  private BigDecimal quantity;

  @Enumerated(EnumType.STRING)
  private Recurrence recurrence;

  private LocalDate validFrom;
  private LocalDate validTo;
  private LocalDate startedOn;

  protected GrantedService() {}

  GrantedService(ServiceGranted fact, UUID person) {
    this.id = fact.grantId();
    this.clientRef = person;
    this.targetGroup = fact.targetGroup();
    this.projectNumber = fact.projectNumber();
    this.municipality = fact.municipality();
    this.registrationId = fact.registrationId();
    this.serviceType = fact.serviceType();
    this.unit = fact.unit();
    this.quantity = fact.quantity();
    this.recurrence = Recurrence.of(fact.interval());
    this.validFrom = fact.from();
    this.validTo = fact.to();
  }

  void start(LocalDate on) {
    startedOn = on;
  }

  void annulStart() {
    startedOn = null;
  }

  /** The service is not received after this day: it ended, or its decision was withdrawn. */
  void endOn(LocalDate last) {
    validTo = validTo == null || last.isBefore(validTo) ? last : validTo;
  }

  /** The end of before, or the withdrawal, was entered wrong; null where there is none. */
  void correctEnd(LocalDate granted, LocalDate last) {
    validTo = granted;
    if (last != null) {
      endOn(last);
    }
  }

  /** The last day on which it can be received; null where it is open. */
  public LocalDate lastDay() {
    return validTo;
  }

  /** Whether the grant covers the day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether the service is known to have started, on the day or before it. */
  public boolean startedBy(LocalDate day) {
    return startedOn != null && !startedOn.isAfter(day);
  }

  /** How much is granted in each interval. */
  public BigDecimal quantity() {
    return quantity;
  }

  /** The first day of the interval to which a day's delivery counts. */
  public LocalDate intervalOf(LocalDate day) {
    return recurrence.intervalOf(day, validFrom);
  }

  public UUID id() {
    return id;
  }

  public UUID clientRef() {
    return clientRef;
  }

  public String targetGroup() {
    return targetGroup;
  }

  public String projectNumber() {
    return projectNumber;
  }

  public String municipality() {
    return municipality;
  }

  public UUID registrationId() {
    return registrationId;
  }

  public String serviceType() {
    return serviceType;
  }

  public String unit() {
    return unit;
  }
}
