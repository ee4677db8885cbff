package lv.atbalsts.assessment.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The methodologies, by version. */
@ApplicationScoped
class Methodologies implements PanacheRepositoryBase<Methodology, Methodology.Id> {

  /** The version in force on the day. */
  Optional<Methodology> inForce(String code, LocalDate day) {
    return find(
            "id.code = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", code, day)
        .firstResultOptional();
  }

  List<Methodology> byCode() {
    return list("order by id.code, id.version");
  }
}
