package lv.atbalsts.assessment.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientRequests.RecordClient;
import lv.atbalsts.assessment.client.NewClient;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.imports.ImportedRows.ClientRow;
import lv.atbalsts.imports.ImportIntake;
import lv.atbalsts.imports.ImportQueued;
import lv.atbalsts.imports.ImportRequest;
import lv.atbalsts.imports.RowMapper;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rows of clients, with or without an enrolment; the id is the client's. */
@Path("/clients/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class ClientImport implements RowMapper<ClientRow> {

  static final String EXAMPLE =
      """
      client.personalCode,client.givenName,client.familyName,client.birthDate,client.disability.adultGroup,\
      client.consents.0.purpose,client.consents.0.givenBy,client.consents.0.givenOn,\
      enrolment.targetGroup,enrolment.projectNumber,enrolment.enrolledOn
      320001-00010,Anna,Paraudziņa,1980-05-17,II,PROGRAMME,PERSON,2019-03-01,ADULT_GRT,9.2.2.1./15/I/001,2019-03-15
      """;

  private final ImportIntake intake;
  private final RowsOfPeople people;
  private final ClientDesk clients;
  private final EnrolmentDesk enrolments;
  private final Clock clock;

  ClientImport(
      ImportIntake intake,
      RowsOfPeople people,
      ClientDesk clients,
      EnrolmentDesk enrolments,
      Clock clock) {
    this.intake = intake;
    this.people = people;
    this.clients = clients;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importClients",
      summary = "Import clients",
      description = "MUNICIPALITY for its own clients: clients, with or without an enrolment.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = ClientRow.class)),
                @Content(
                    mediaType = ImportRequest.CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(
                    mediaType = ImportRequest.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          InputStream file)
      throws IOException {
    return intake.take(this, request, file);
  }

  /**
   * In a file that is taken in as a whole, whoever is found may be of an earlier row and not be
   * there in the end: that is not logged beside it.
   */
  @Override
  public RowBatch<ClientRow> batch(List<ClientRow> rows) {
    People found = people.found(rows.stream().flatMap(ClientImport::codes).toList());
    return new RowBatch<>() {
      @Override
      public UUID take(ClientRow row) {
        return ClientImport.this.take(row, found);
      }

      @Override
      public void logAccess(boolean beside) {
        if (!beside) {
          people.log(found, "CASE_WORK");
        }
      }
    };
  }

  private static Stream<String> codes(ClientRow row) {
    return Stream.of(row.client().personalCode(), row.representsPersonalCode())
        .filter(Objects::nonNull);
  }

  private UUID take(ClientRow row, People found) {
    NewClient client = clients.prepareUnmatched(person(row, found), day(row));
    if (!found.all("personalCode", row.client().personalCode()).isEmpty()) {
      throw AssessmentRefusal.ALREADY_RECORDED
          .with()
          .error("/personalCode", AssessmentRefusal.ALREADY_RECORDED);
    }
    if (row.enrolment() == null) {
      clients.store(client);
    } else {
      enrolments.enrol(client, row.enrolment());
    }
    found.add(client);
    return client.facts().id();
  }

  /** A person who is enrolled is recorded for that day, anybody else for today. */
  private LocalDate day(ClientRow row) {
    return row.enrolment() == null ? LocalDate.now(clock) : row.enrolment().enrolledOn();
  }

  /** The child's code stands for its id, where one is given. */
  private static RecordClient person(ClientRow row, People found) {
    return row.representsPersonalCode() == null
        ? row.client()
        : row.client()
            .representing(found.one("representsPersonalCode", row.representsPersonalCode()).id());
  }
}
