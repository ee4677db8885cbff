package lv.atbalsts.funding.granted;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The granted services that this service knows of. */
@ApplicationScoped
public class GrantedServices implements PanacheRepositoryBase<GrantedService, UUID> {

  /** Those of the ids that were granted by the municipality. */
  public Map<UUID, GrantedService> byId(Set<UUID> ids, String municipality) {
    return list("id in ?1 and municipality = ?2", ids, municipality).stream()
        .collect(Collectors.toMap(GrantedService::id, each -> each));
  }

  /** What was granted to the one reference is granted to the other. */
  public void merged(UUID duplicate, UUID kept) {
    getEntityManager()
        .createNativeQuery("update granted_service set client_ref = ?1 where client_ref = ?2")
        .setParameter(1, kept)
        .setParameter(2, duplicate)
        .executeUpdate();
  }
}
