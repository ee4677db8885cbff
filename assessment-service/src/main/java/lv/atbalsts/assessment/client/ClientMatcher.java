package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.confidential.Vault;

/** Finds the clients whom many personal codes name, in one query. */
@ApplicationScoped
public class ClientMatcher {

  private static final HexFormat HEX = HexFormat.of();

  private final Clients clients;
  private final Vault vault;

  ClientMatcher(Clients clients, Vault vault) {
    this.clients = clients;
    this.vault = vault;
  }

  /** The visible clients with any of these codes; codes of a wrong form match nobody. */
  public Matches match(Collection<String> codes) {
    List<byte[]> hashes =
        codes.stream()
            .map(PersonalCode::parse)
            .flatMap(Optional::stream)
            .map(code -> vault.hash(code.digits()))
            .toList();
    return new Matches(
        clients.byHashes(hashes).stream()
            .collect(
                Collectors.groupingBy(
                    client -> HEX.formatHex(client.personalCodeHash()),
                    Collectors.mapping(Client::facts, Collectors.toCollection(ArrayList::new)))));
  }

  /** Clients by their code's hash; those who are recorded on the way can be added. */
  public final class Matches {

    private final Map<String, ArrayList<ClientFacts>> byHash;

    private Matches(Map<String, ArrayList<ClientFacts>> byHash) {
      this.byHash = byHash;
    }

    /** Everybody with this code; several where several municipalities know the person. */
    public List<ClientFacts> of(String code) {
      return PersonalCode.parse(code)
          .map(parsed -> byHash.get(HEX.formatHex(vault.hash(parsed.digits()))))
          .map(List::copyOf)
          .orElse(List.of());
    }

    public void add(NewClient recorded) {
      byHash
          .computeIfAbsent(
              HEX.formatHex(recorded.client().personalCodeHash()), hash -> new ArrayList<>())
          .add(recorded.facts());
    }
  }
}
