package lv.atbalsts.funding.granted;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The granted services that this service knows of. */
@ApplicationScoped
public class GrantedServices implements PanacheRepositoryBase<GrantedService, UUID> {

  private final ClientMoves moves;

  GrantedServices(ClientMoves moves) {
    this.moves = moves;
  }

  /**
   * Those of the ids that are of the municipality's clients, of whatever day.
   *
   * @param lineage what the municipality was made of and what it became
   */
  public Map<UUID, Granted> byId(Set<UUID> ids, String municipality, Set<String> lineage) {
    Map<UUID, List<ClientMove>> moved = moves.of(ids);
    return list("id in ?1", ids).stream()
        .map(each -> new Granted(each, moved.getOrDefault(each.clientRef(), List.of())))
        .filter(each -> each.concerns(municipality) || lineage.stream().anyMatch(each::concerns))
        .collect(Collectors.toMap(each -> each.service().id(), each -> each));
  }

  /** What was granted to the one reference is granted to the other. */
  public void merged(UUID duplicate, UUID kept) {
    getEntityManager()
        .createNativeQuery("update granted_service set client_ref = ?1 where client_ref = ?2")
        .setParameter(1, kept)
        .setParameter(2, duplicate)
        .executeUpdate();
    moves.merged(duplicate, kept);
  }
}
