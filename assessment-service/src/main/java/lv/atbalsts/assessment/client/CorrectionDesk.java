package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.refusal.Refusal;

/** Corrects what is written of a person. */
@ApplicationScoped
class CorrectionDesk {

  private final ClientDesk desk;
  private final Dossiers dossiers;
  private final Clients clients;
  private final FormerCodes formerCodes;
  private final ClientForm forms;
  private final Fingerprints fingerprints;
  private final NameFingerprints names;
  private final Vault vault;
  private final Outbox outbox;

  CorrectionDesk(
      ClientDesk desk,
      Dossiers dossiers,
      Clients clients,
      FormerCodes formerCodes,
      ClientForm forms,
      Fingerprints fingerprints,
      NameFingerprints names,
      Vault vault,
      Outbox outbox) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.clients = clients;
    this.formerCodes = formerCodes;
    this.forms = forms;
    this.fingerprints = fingerprints;
    this.names = names;
    this.vault = vault;
    this.outbox = outbox;
  }

  /** Writes the particulars as they should stand; answers the record's version from then on. */
  long correct(UUID id, String ifMatch, Particulars particulars) {
    Client client = desk.locked(id);
    Etag.require(ifMatch, client.version());
    forms.check(client, particulars);
    dossiers.requireFit(client, particulars.birthDate());
    Safe safe = vault.safeOf(client.id());
    Fingerprint fingerprint = fingerprint(client.code(safe), particulars);
    changed(client, client.correct(particulars, fingerprint, safe));
    names.further(client, particulars, safe);
    return client.version();
  }

  /**
   * The person has a new code: one of the old form is replaced by one of the new form, once.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 where it was (ASM-0132), or where another
   *     record has the new code, be it since a moment ago (ASM-0133)
   */
  void replaceCode(UUID id, ReplaceCode form) {
    Client client = desk.locked(id);
    PersonalCode next = forms.check(form);
    Safe safe = vault.safeOf(client.id());
    PersonalCode present = client.code(safe);
    if (!present.isOld()) {
      Refusal.of("ASM-0132", 409).rule("ASM-15").legalBasis("pmlp.gov.lv").raise();
    }
    desk.refuseKnown("ASM-0133", client.municipality(), form.personalCode());
    Particulars particulars = client.particulars(safe);
    formerCodes.persist(
        new FormerCode(
            client, present, fingerprint(present, particulars), form.replacedOn(), safe));
    client.replaceCode(next, fingerprint(next, particulars), safe);
    desk.storeFirst(
        () -> changed(client, List.of("personalCode")),
        "ASM-0133",
        client.municipality(),
        form.personalCode());
  }

  private void changed(Client client, List<String> fields) {
    if (!fields.isEmpty()) {
      clients.flush();
      ClientFacts facts = client.facts();
      outbox.publish(new ClientChanged(facts.clientRef(), facts.municipality(), fields));
    }
  }

  private Fingerprint fingerprint(PersonalCode code, Particulars of) {
    return fingerprints.of(code, of.givenName(), of.familyName(), of.birthDate());
  }
}
