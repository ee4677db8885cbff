package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientEvents.ClientChanged;
import lv.atbalsts.assessment.client.ClientRequests.ReplaceCode;
import lv.atbalsts.assessment.client.Fingerprints.Fingerprint;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;

/** Corrects what is written of a person. */
@ApplicationScoped
class CorrectionDesk {

  private final ClientDesk desk;
  private final ClientTransferService transfers;
  private final Clients clients;
  private final FormerCodes formerCodes;
  private final ClientForm forms;
  private final Fingerprints fingerprints;
  private final NameFingerprints names;
  private final PersonalDataEncryption encryption;
  private final Outbox outbox;

  CorrectionDesk(
      ClientDesk desk,
      ClientTransferService transfers,
      Clients clients,
      FormerCodes formerCodes,
      ClientForm forms,
      Fingerprints fingerprints,
      NameFingerprints names,
      PersonalDataEncryption encryption,
      Outbox outbox) {
    this.desk = desk;
    this.transfers = transfers;
    this.clients = clients;
    this.formerCodes = formerCodes;
    this.forms = forms;
    this.fingerprints = fingerprints;
    this.names = names;
    this.encryption = encryption;
    this.outbox = outbox;
  }

  /** Writes the particulars as they should stand; answers the record's version from then on. */
  long correct(UUID id, String ifMatch, Particulars particulars) {
    Client client = desk.locked(id);
    Etag.require(ifMatch, client.version());
    forms.check(client, particulars);
    transfers.requireFit(client, particulars.birthDate());
    PersonCipher cipher = encryption.cipherOf(client.id());
    Fingerprint fingerprint = fingerprints.of(client.code(cipher));
    changed(client, client.correct(particulars, fingerprint, cipher));
    names.further(client, particulars, cipher);
    return client.version();
  }

  /**
   * The person has a new code: one of the old form is replaced by one of the new form, once.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where it was (ASM-0132), or where another record
   *     has the new code, be it since a moment ago (ASM-0133)
   */
  void replaceCode(UUID id, ReplaceCode form) {
    Client client = desk.locked(id);
    PersonalCode next = forms.check(form);
    PersonCipher cipher = encryption.cipherOf(client.id());
    PersonalCode present = client.code(cipher);
    if (!present.isOld()) {
      throw AssessmentRefusal.CODE_IS_OF_NEW_FORM.with();
    }
    desk.refuseKnown(
        AssessmentRefusal.NEW_CODE_HAS_RECORD, client.municipality(), form.personalCode());
    Particulars particulars = client.particulars(cipher);
    formerCodes.persist(
        new FormerCode(client, present, fingerprints.of(present), form.replacedOn(), cipher));
    client.replaceCode(next, fingerprints.of(next), cipher);
    desk.storeFirst(
        () -> changed(client, List.of("personalCode")),
        AssessmentRefusal.NEW_CODE_HAS_RECORD,
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
}
