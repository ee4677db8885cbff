package lv.atbalsts.assessment.upstream.funding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A period of a municipality's partnership in a project as far as it is known here. */
@Entity
@Immutable
class KnownPartner {

  @EmbeddedId private Id id;
  private LocalDate withdrewOn;

  /** For Hibernate. */
  KnownPartner() {}

  String municipality() {
    return id.municipality();
  }

  String project() {
    return id.project();
  }

  boolean on(LocalDate day) {
    return !day.isBefore(id.joinedOn()) && (withdrewOn == null || day.isBefore(withdrewOn));
  }

  /** Which municipality in which project, since when. */
  @Embeddable
  record Id(String project, String municipality, LocalDate joinedOn) {}
}
