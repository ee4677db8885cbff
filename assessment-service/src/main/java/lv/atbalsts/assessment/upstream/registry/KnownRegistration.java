package lv.atbalsts.assessment.upstream.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import org.hibernate.annotations.Immutable;

/** A provider's registration for one service at one place, as far as it is known here. */
@Entity
@Immutable
public class KnownRegistration implements Identified {

  @Id private UUID id;
  private String registerNumber;
  private String providerNumber;
  private String providerName;
  private String serviceType;
  private String address;
  private String municipality;
  private LocalDate validFrom;
  private LocalDate validTo;
  private LocalDate endedOn;
  private String endReason;

  @OneToMany
  @JoinColumn(name = "registration_id")
  private List<KnownSuspension> suspensions;

  /** For Hibernate. */
  KnownRegistration() {}

  @Override
  public UUID id() {
    return id;
  }

  public String registerNumber() {
    return registerNumber;
  }

  public String providerNumber() {
    return providerNumber;
  }

  public String providerName() {
    return providerName;
  }

  public String serviceType() {
    return serviceType;
  }

  public String address() {
    return address;
  }

  public String municipality() {
    return municipality;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last valid day: as registered, or the day before it was ended; null while open. */
  public LocalDate lastDay() {
    if (endedOn == null) {
      return validTo;
    }
    LocalDate before = endedOn.minusDays(1);
    return validTo == null || before.isBefore(validTo) ? before : validTo;
  }

  public boolean validOn(LocalDate day) {
    return validFrom != null
        && !day.isBefore(validFrom)
        && (lastDay() == null || !day.isAfter(lastDay()))
        && suspensions.stream().noneMatch(each -> each.covers(day));
  }
}
