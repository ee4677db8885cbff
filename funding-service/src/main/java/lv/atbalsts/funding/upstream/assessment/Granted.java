package lv.atbalsts.funding.upstream.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A granted service with its client's moves.
 *
 * @param moves in the order of their days
 */
public record Granted(GrantedService service, List<ClientMove> moves) {

  /**
   * A client's move.
   *
   * @param on the first day at the receiving municipality
   */
  record ClientMove(UUID client, String from, String to, LocalDate on) {

    boolean isOf(String municipality) {
      return municipality.equals(from) || municipality.equals(to);
    }
  }

  /** The municipality whose client the person is on that day, and which reports the service. */
  public String municipalityOn(LocalDate day) {
    if (moves.stream().noneMatch(move -> move.isOf(service.municipality()))) {
      return service.municipality();
    }
    return moves.reversed().stream()
        .filter(move -> !move.on().isAfter(day))
        .map(ClientMove::to)
        .findFirst()
        .orElseGet(() -> moves.getFirst().from());
  }

  /** Whether the person is, was or will be this municipality's client. */
  boolean concerns(String municipality) {
    return municipality.equals(service.municipality())
        || moves.stream().anyMatch(move -> move.isOf(municipality));
  }
}
