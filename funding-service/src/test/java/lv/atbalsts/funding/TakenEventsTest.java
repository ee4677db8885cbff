package lv.atbalsts.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** What the service takes in of others: the examples of their schemas are read without a fault. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class TakenEventsTest {

  @Inject Sql sql;
  @Inject ObjectMapper json;

  private final UUID id = UUID.randomUUID();

  @Test
  void registrationsAndTheirEnd() throws JsonProcessingException {
    tellExamples("registry", "RegistrationGranted", "registrationId");
    tellExamples("registry", "RegistrationEnded", "registrationId");
    tellExamples("registry", "RegistrationCorrected", "registrationId");
    tellExamples("registry", "RegistrationSuspended", "registrationId");
    tellExamples("registry", "RegistrationRenewed", "registrationId");
    assertEquals(0, setAside());
  }

  @Test
  void grantsTheirStartItsAnnulmentAndTheirEnd() throws JsonProcessingException {
    tellExamples("assessment", "ServiceGranted", "grantId");
    tellExamples("assessment", "ServiceStarted", "grantId");
    tellExamples("assessment", "ServiceStartAnnulled", "grantId");
    tellExamples("assessment", "ServiceEnded", "grantId");
    tellExamples("assessment", "GrantRevoked", "grantId");
    tellExamples("assessment", "GrantCorrected", "grantId");
    assertEquals(0, setAside());
  }

  @Test
  void movesOfClients() throws JsonProcessingException {
    tellExamples("assessment", "ClientMoved", "moveId");
    assertEquals(0, setAside());
  }

  @Test
  void mergedPersons() throws JsonProcessingException {
    tellExamples("assessment", "ClientsMerged", "mergedRef");
    assertEquals(0, setAside());
  }

  @Test
  void limits() throws JsonProcessingException {
    tellExamples("assessment", "ServiceLimitPublished", "versionId");
    assertEquals(0, setAside());
  }

  /** Tells the examples as of one new aggregate, so that tests do not meet in it. */
  private void tellExamples(String service, String name, String idField)
      throws JsonProcessingException {
    String example = EventSchemas.examples(name + ".v1").getFirst();
    ObjectNode data = (ObjectNode) json.readTree(example);
    data.put(idField, id.toString());
    Told.tellExactly(service, name, id, data.toString());
  }

  private int setAside() {
    return sql.query(
            "select count(*) from dead_letter where convert_from(record, 'UTF8') like ?",
            row -> row.getInt(1),
            "%" + id + "%")
        .getFirst();
  }
}
