package lv.atbalsts.assessment.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;

/** The registrations known here. */
@ApplicationScoped
public class KnownRegistrations implements KeysetRepository<KnownRegistration> {

  private static final String NOT_SUSPENDED =
      """
       and not exists (select 1 from KnownSuspension s where s member of suspensions
        and s.suspendedOn <= %1$s and (s.resumedOn is null or s.resumedOn > %1$s))
      """;

  @Override
  public String noun() {
    return "registration";
  }

  /** Those of a service type (any where null) that are valid on the day. */
  public Page<KnownRegistration> validOn(PageRequest page, String serviceType, LocalDate day) {
    return page(
        page,
        Where.all()
            .equal("serviceType", serviceType)
            .and(
                """
                validFrom <= :day and (validTo is null or validTo >= :day)
                and (endedOn is null or endedOn > :day)
                """
                    + NOT_SUSPENDED.formatted(":day"),
                "day",
                day));
  }

  /** Whether the provider has any registration that is valid on the day. */
  public boolean anyOn(String provider, LocalDate day) {
    return count(
            """
            providerNumber = ?1 and validFrom <= ?2
            and (validTo is null or validTo >= ?2) and (endedOn is null or endedOn > ?2)
            """
                + NOT_SUSPENDED.formatted("?2"),
            provider,
            day)
        > 0;
  }
}
