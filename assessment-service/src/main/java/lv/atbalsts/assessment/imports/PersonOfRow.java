package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;

/** Finds the person whom a row means: nobody else decides about the person until the row is in. */
@ApplicationScoped
class PersonOfRow {

  private final ClientDesk clients;

  PersonOfRow(ClientDesk clients) {
    this.clients = clients;
  }

  ClientFacts one(People people, String personalCode) {
    return clients.deciding(people.one("personalCode", personalCode).id());
  }
}
