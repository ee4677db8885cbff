package lv.atbalsts.assessment.upstream.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A project as far as it is known here. */
@Entity
@Immutable
public class KnownProject {

  @Id private String number;
  private String measure;
  private LocalDate contractedFrom;
  private LocalDate withdrawnOn;

  /** For Hibernate. */
  KnownProject() {}

  public String number() {
    return number;
  }

  public String measure() {
    return measure;
  }

  /** Since when a contract is in force, or null. */
  public LocalDate contractedFrom() {
    return contractedFrom;
  }

  /** Whether a contract is in force on the day and the project has not been withdrawn. */
  public boolean contractedOn(LocalDate day) {
    return contractedFrom != null
        && !day.isBefore(contractedFrom)
        && (withdrawnOn == null || day.isBefore(withdrawnOn));
  }
}
