package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.confidential.PersonCipher;

/** A client who is in order but not stored yet, with the consents that come along. */
public record NewClient(
    Client client, PersonCipher cipher, List<Consent> consents, List<String> warnings) {

  public ClientFacts facts() {
    return client.facts();
  }

  /** Whether one of the consents that come along holds for this purpose on that day. */
  public boolean consented(String purpose, LocalDate on) {
    Representation person = client.representation(List.of());
    return consents.stream().anyMatch(each -> each.isFor(purpose) && each.holdsOn(on, person));
  }
}
