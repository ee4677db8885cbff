package lv.atbalsts.funding.upstream.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registrations that this service knows of. */
@ApplicationScoped
public class RegisteredServices implements PanacheRepositoryBase<RegisteredService, UUID> {

  /** Those of the ids that are known. */
  public Map<UUID, RegisteredService> byId(Set<UUID> ids) {
    return list("id in ?1", ids).stream()
        .collect(Collectors.toMap(RegisteredService::id, each -> each));
  }
}
