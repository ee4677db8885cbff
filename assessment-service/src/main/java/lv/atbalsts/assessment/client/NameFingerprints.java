package lv.atbalsts.assessment.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.assessment.client.NameFingerprint.Kind;
import lv.atbalsts.assessment.confidential.Hashed;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.Vault;

/** The names by which people may be found to be recorded twice. */
@ApplicationScoped
class NameFingerprints implements PanacheRepositoryBase<NameFingerprint, UUID> {

  private final Vault vault;

  NameFingerprints(Vault vault) {
    this.vault = vault;
  }

  /** Adds the names of somebody who has none here yet. */
  void first(Client client, Particulars particulars, Safe safe) {
    add(client, particulars, safe, false);
  }

  /** Adds names that are new; those of before stay, for others may know the person by them. */
  void further(Client client, Particulars particulars, Safe safe) {
    add(client, particulars, safe, true);
  }

  private void add(Client client, Particulars of, Safe safe, boolean some) {
    for (String words : NameWords.of(of.givenName(), of.familyName(), of.birthDate())) {
      add(client, Kind.NAME, words, safe, some);
    }
    NameWords.exchanged(of.birthDate()).stream()
        .flatMap(day -> NameWords.of(of.givenName(), of.familyName(), day).stream())
        .forEach(words -> add(client, Kind.EXCHANGED_DAY, words, safe, some));
  }

  private void add(Client client, Kind kind, String words, Safe safe, boolean some) {
    if (!some || !has(client, kind, words)) {
      Hashed hashed = vault.hashed(words);
      persist(new NameFingerprint(client, kind, words, hashed, safe));
    }
  }

  private boolean has(Client client, Kind kind, String words) {
    return count(
            "clientId = ?1 and kind = ?2 and hash in ?3", client.id(), kind, vault.hashes(words))
        > 0;
  }
}
