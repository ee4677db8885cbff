package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import lv.atbalsts.assessment.fhir.Fhir;
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentEntry;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Section;
import lv.atbalsts.assessment.needs.methodology.Questionnaire;
import lv.atbalsts.assessment.needs.scoring.ItemAnswers;

/** An assessment as a FHIR R4 QuestionnaireResponse: of whom, says only the random clientRef. */
final class QuestionnaireResponse {

  private final String methodology;
  private final ItemAnswers answers;

  private QuestionnaireResponse(String methodology, ItemAnswers answers) {
    this.methodology = methodology;
    this.answers = answers;
  }

  static ObjectNode of(
      AssessmentEntry assessment, MethodologyContent content, ItemAnswers answers) {
    LocalDate authored =
        assessment.submittedOn() == null ? assessment.assessedOn() : assessment.submittedOn();
    ObjectNode resource =
        Fhir.resource("QuestionnaireResponse", assessment.id().toString())
            .put("language", "lv")
            .put(
                "questionnaire",
                Questionnaire.canonical(assessment.methodology(), assessment.methodologyVersion()))
            .put("status", status(assessment))
            .put("authored", authored.toString());
    resource.set("identifier", Fhir.identifier("assessment", assessment.id().toString()));
    resource.set("subject", Fhir.person(assessment.participation().clientRef()));
    QuestionnaireResponse response = new QuestionnaireResponse(assessment.methodology(), answers);
    ArrayNode sections = JsonNodeFactory.instance.arrayNode();
    content.sections().forEach(section -> response.section(sections, section));
    if (!sections.isEmpty()) {
      resource.set("item", sections);
    }
    return resource;
  }

  /** One that was amended stays so for whoever gets it, also when it is approved again. */
  private static String status(AssessmentEntry assessment) {
    return assessment.amendments() > 0 && assessment.status() == AssessmentStatus.APPROVED
        ? AssessmentStatus.AMENDED.fhir()
        : assessment.status().fhir();
  }

  private void section(ArrayNode sections, Section section) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    section.items().stream()
        .filter(item -> answers.byItem().containsKey(item.linkId()))
        .forEach(item -> item(items.addObject(), item));
    if (!items.isEmpty()) {
      ObjectNode group = sections.addObject().put("linkId", section.code());
      section.title().putOn(group, "text");
      group.set("item", items);
    }
  }

  private void item(ObjectNode node, Item item) {
    node.put("linkId", item.linkId());
    item.text().putOn(node, "text");
    ObjectNode answer = node.putArray("answer").addObject();
    Object value = answers.byItem().get(item.linkId());
    switch (item.type()) {
      case CHOICE ->
          answer.set("valueCoding", Questionnaire.coding(methodology, item, value.toString()));
      case INTEGER -> answer.put("valueInteger", (Long) value);
      case BOOLEAN -> answer.put("valueBoolean", (Boolean) value);
      case TEXT -> answer.put("valueString", value.toString());
      case DATE -> answer.put("valueDate", (String) value);
    }
  }
}
