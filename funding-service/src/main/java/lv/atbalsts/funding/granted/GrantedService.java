package lv.atbalsts.funding.granted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A service granted to a client, as the assessment service told of it. */
@Entity
public class GrantedService {

  @Id private UUID id;

  /** The reference that means the person now. */
  @Column(updatable = false)
  private UUID clientRef;

  private String targetGroup;
  private String project;
  private String municipality;
  private UUID registrationId;
  private String serviceType;
  private String unit;
  private LocalDate validFrom;
  private LocalDate validTo;
  private LocalDate startedOn;

  protected GrantedService() {}

  GrantedService(ServiceGranted fact, UUID person) {
    this.id = fact.grantId();
    this.clientRef = person;
    this.targetGroup = fact.targetGroup();
    this.project = fact.project();
    this.municipality = fact.municipality();
    this.registrationId = fact.registrationId();
    this.serviceType = fact.serviceType();
    this.unit = fact.unit();
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

  /** Whether the grant covers the day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether the service is known to have started only after the day. */
  public boolean startedAfter(LocalDate day) {
    return startedOn != null && startedOn.isAfter(day);
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

  public String project() {
    return project;
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
