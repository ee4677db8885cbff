package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.NewClient;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.kit.refusal.Refusal;

/** Rows of clients, with or without an enrolment; the id is the client's. */
@ApplicationScoped
class ClientRows implements RowHandler<ClientRow> {

  private final ClientDesk clients;
  private final EnrolmentDesk enrolments;
  private final Clock clock;

  ClientRows(ClientDesk clients, EnrolmentDesk enrolments, Clock clock) {
    this.clients = clients;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.CLIENTS;
  }

  @Override
  public Class<ClientRow> shape() {
    return ClientRow.class;
  }

  @Override
  public List<String> codes(ClientRow row) {
    return Stream.of(row.personalCode(), row.representsPersonalCode())
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public UUID take(ClientRow row, People people) {
    NewClient client = clients.prepareUnmatched(row.client(child(row, people)), day(row));
    if (!people.all("personalCode", row.personalCode()).isEmpty()) {
      Refusal.of("ASM-0004", 409).error("/personalCode", "ASM-0004").raise();
    }
    if (row.enrolment() == null) {
      clients.store(client);
    } else {
      enrolments.enrol(client, row.enrolment());
    }
    people.add(client);
    return client.facts().id();
  }

  /** A person who is enrolled is recorded for that day, anybody else for today. */
  private LocalDate day(ClientRow row) {
    return row.enrolment() == null ? LocalDate.now(clock) : row.enrolment().enrolledOn();
  }

  private static UUID child(ClientRow row, People people) {
    return row.representsPersonalCode() == null
        ? row.represents()
        : people.one("representsPersonalCode", row.representsPersonalCode()).id();
  }
}
