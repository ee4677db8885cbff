package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the clients whom many personal codes name or named, in one go. */
@ApplicationScoped
public class ClientMatcher {

  private static final HexFormat HEX = HexFormat.of();

  private final Clients clients;
  private final FormerCodes formerCodes;
  private final Fingerprints fingerprints;

  ClientMatcher(Clients clients, FormerCodes formerCodes, Fingerprints fingerprints) {
    this.clients = clients;
    this.formerCodes = formerCodes;
    this.fingerprints = fingerprints;
  }

  /**
   * The visible clients with any of these codes. What is no code is passed over here and refused
   * where it is asked for.
   */
  public Matches match(Collection<String> codes) {
    List<byte[]> hashes =
        codes.stream()
            .map(PersonalCode::parse)
            .flatMap(Optional::stream)
            .flatMap(code -> fingerprints.ofCode(code).stream())
            .toList();
    Matches matches = new Matches();
    Map<UUID, Client> found =
        clients.byHashes(hashes).stream()
            .collect(Collectors.toMap(Client::id, Function.identity()));
    found.values().forEach(each -> matches.add(each.personalCodeHash(), each.facts()));
    for (FormerCode former : formerCodes.byHashes(hashes)) {
      matches.add(former.codeHash(), found.get(former.clientId()).facts());
    }
    return matches;
  }

  /**
   * Whom a code means or meant; none of them is read, so that each may be locked first.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 422 where it is no code (ASM-0002)
   */
  public List<UUID> ids(String code) {
    return clients.ids(fingerprints.ofCode(PersonalCode.require("/personalCode", code)));
  }

  /** Clients by their codes' hashes; those who are recorded on the way can be added. */
  public final class Matches {

    private final Map<String, Set<ClientFacts>> byHash = new HashMap<>();

    private Matches() {}

    /**
     * Everybody with this code; several where several municipalities know the person.
     *
     * @throws lv.atbalsts.kit.refusal.Refusal 422 where it is no code (ASM-0002)
     */
    public List<ClientFacts> of(String pointer, String code) {
      return fingerprints.ofCode(PersonalCode.require(pointer, code)).stream()
          .flatMap(hash -> byHash.getOrDefault(HEX.formatHex(hash), Set.of()).stream())
          .distinct()
          .toList();
    }

    public void add(NewClient recorded) {
      add(recorded.client().personalCodeHash(), recorded.facts());
    }

    private void add(byte[] hash, ClientFacts facts) {
      byHash.computeIfAbsent(HEX.formatHex(hash), each -> new LinkedHashSet<>()).add(facts);
    }
  }
}
