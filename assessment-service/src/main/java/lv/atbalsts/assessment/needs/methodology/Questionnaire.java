package lv.atbalsts.assessment.needs.methodology;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.fhir.BilingualText;
import lv.atbalsts.assessment.fhir.Fhir;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Condition;
import lv.atbalsts.assessment.needs.content.Item.Option;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Section;

/** A version of a methodology as a FHIR R4 Questionnaire. */
public final class Questionnaire {

  private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";

  private final MethodologyView methodology;
  private final MethodologyContent content;
  private final Map<String, Item> items;

  Questionnaire(MethodologyView methodology, MethodologyContent content) {
    this.methodology = methodology;
    this.content = content;
    items = content.items().stream().collect(Collectors.toMap(Item::linkId, Function.identity()));
  }

  /** The name of a version, as a QuestionnaireResponse refers to it. */
  public static String canonical(String code, int version) {
    return Fhir.uri("Questionnaire", code) + "|" + version;
  }

  /** An option of an item as both the questionnaire and its responses name it. */
  public static ObjectNode coding(String methodology, Item item, String option) {
    return Fhir.coding("methodology/" + methodology + "/" + item.linkId(), option);
  }

  ObjectNode resource() {
    ObjectNode resource =
        Fhir.resource(
                "Questionnaire", methodology.code().replace('_', '-') + "." + methodology.version())
            .put("language", "lv")
            .put("url", Fhir.uri("Questionnaire", methodology.code()))
            .put("version", String.valueOf(methodology.version()))
            .put("name", methodology.code())
            .put("status", methodology.status() == MethodologyStatus.DRAFT ? "draft" : "active")
            .put("experimental", methodology.sample());
    new BilingualText(methodology.titleLv(), methodology.titleEn()).putOn(resource, "title");
    content.about().putOn(resource, "description");
    resource.putArray("subjectType").add("Patient");
    if (methodology.validFrom() != null) {
      resource.set("effectivePeriod", Fhir.period(methodology.validFrom(), methodology.validTo()));
    }
    ArrayNode groups = resource.putArray("item");
    content.sections().forEach(section -> group(groups.addObject(), section));
    return resource;
  }

  private void group(ObjectNode node, Section section) {
    node.put("linkId", section.code());
    section.title().putOn(node, "text");
    node.put("type", "group");
    ArrayNode within = node.putArray("item");
    section.items().forEach(item -> item(within.addObject(), item));
  }

  private void item(ObjectNode node, Item item) {
    node.put("linkId", item.linkId());
    item.text().putOn(node, "text");
    node.put("type", item.type().fhir()).put("required", item.required());
    bound(node, "minValue", item.min());
    bound(node, "maxValue", item.max());
    item.shownWhen().forEach(each -> condition(node.withArray("enableWhen").addObject(), each));
    if (item.shownWhen().size() > 1) {
      node.put("enableBehavior", "all");
    }
    item.options().forEach(each -> option(node.withArray("answerOption").addObject(), item, each));
  }

  private static void bound(ObjectNode node, String name, Integer bound) {
    if (bound != null) {
      node.withArray("extension")
          .addObject()
          .put("url", EXTENSION + name)
          .put("valueInteger", bound);
    }
  }

  private void option(ObjectNode node, Item item, Option option) {
    node.putArray("extension")
        .addObject()
        .put("url", EXTENSION + "ordinalValue")
        .put("valueDecimal", option.score());
    ObjectNode coding = coding(methodology.code(), item, option.code());
    option.text().putOn(coding, "display");
    node.set("valueCoding", coding);
  }

  private void condition(ObjectNode node, Condition condition) {
    node.put("question", condition.linkId()).put("operator", condition.operator().fhir());
    Item asked = items.get(condition.linkId());
    switch (asked.type()) {
      case CHOICE -> node.set("answerCoding", coding(methodology.code(), asked, condition.value()));
      case INTEGER -> node.put("answerInteger", Integer.parseInt(condition.value()));
      case BOOLEAN -> node.put("answerBoolean", Boolean.parseBoolean(condition.value()));
      case TEXT -> node.put("answerString", condition.value());
      case DATE -> node.put("answerDate", condition.value());
    }
  }
}
