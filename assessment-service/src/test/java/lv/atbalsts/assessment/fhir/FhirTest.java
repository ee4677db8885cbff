package lv.atbalsts.assessment.fhir;

import static lv.atbalsts.assessment.play.FhirValidator.assertValid;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FhirTest {

  private static final UUID PERSON = UUID.fromString("4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c");

  @Test
  void aResourceOfTheCommonPartsIsValid() {
    assertValid(carePlan().toString());
  }

  @Test
  void whatTheStandardDoesNotKnowIsFound() {
    String wrong = carePlan().put("status", "perhaps").put("colour", "blue").toString();
    String failure = assertThrows(AssertionError.class, () -> assertValid(wrong)).getMessage();
    assertTrue(failure.contains("perhaps") && failure.contains("colour"), failure);
  }

  @Test
  void whatTheStandardDemandsIsMissed() {
    ObjectNode noIntent = carePlan();
    noIntent.remove("intent");
    assertThrows(AssertionError.class, () -> assertValid(noIntent.toString()));
  }

  private static ObjectNode carePlan() {
    ObjectNode plan =
        Fhir.resource("CarePlan", "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
            .put("status", "active")
            .put("intent", "plan");
    plan.putArray("identifier").add(Fhir.identifier("support-plan", "1"));
    plan.putArray("category").add(Fhir.concept("plan-type", "ADULT_GRT"));
    new BilingualText("Individuālais atbalsta plāns", "Individual support plan")
        .putOn(plan, "title");
    plan.set("subject", Fhir.person(PERSON));
    plan.set("period", Fhir.period(LocalDate.of(2019, 6, 1), null));
    return plan;
  }
}
