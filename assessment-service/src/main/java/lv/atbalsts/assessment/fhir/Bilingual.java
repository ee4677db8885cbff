package lv.atbalsts.assessment.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A text in Latvian, with its English translation beside it as FHIR wants it. */
public record Bilingual(String lv, String en) {

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  /** Puts the text under the name: Latvian as the value, English as its translation. */
  public void putOn(ObjectNode owner, String name) {
    owner.put(name, lv);
    ObjectNode translation = owner.putObject("_" + name).putArray("extension").addObject();
    translation.put("url", TRANSLATION);
    translation.putArray("extension").addObject().put("url", "lang").put("valueCode", "en");
    translation.withArray("extension").addObject().put("url", "content").put("valueString", en);
  }
}
