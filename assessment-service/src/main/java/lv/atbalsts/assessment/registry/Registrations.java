package lv.atbalsts.assessment.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The registrations known here. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<KnownRegistration, UUID> {

  /** Those of a service type (any where null) that are valid on the day, in the order of ids. */
  public List<KnownRegistration> validOn(String serviceType, LocalDate day, UUID after, int limit) {
    return find(
            """
            (?1 is null or serviceType = ?1) and validFrom <= ?2
            and (validTo is null or validTo >= ?2) and (endedOn is null or endedOn > ?2)
            and (?3 is null or id > ?3) order by id
            """,
            serviceType,
            day,
            after)
        .page(0, limit)
        .list();
  }

  /** Whether the provider has any registration that is valid on the day. */
  public boolean anyOn(String provider, LocalDate day) {
    return count(
            """
            providerNumber = ?1 and validFrom <= ?2
            and (validTo is null or validTo >= ?2) and (endedOn is null or endedOn > ?2)
            """,
            provider,
            day)
        > 0;
  }
}
