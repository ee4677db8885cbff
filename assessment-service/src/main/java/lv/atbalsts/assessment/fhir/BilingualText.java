package lv.atbalsts.assessment.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both languages. */
@Schema(description = "a text in both languages")
public record BilingualText(
    @NotBlank @Size(max = 2000) @Schema(description = "in Latvian", examples = "Dzīve mājās")
        String lv,
    @NotBlank @Size(max = 2000) @Schema(description = "in English", examples = "Home living")
        String en) {

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  /** Puts the text under the name as FHIR wants it: Latvian as the value, English beside it. */
  public void putOn(ObjectNode owner, String name) {
    owner.put(name, lv);
    ObjectNode translation = owner.putObject("_" + name).putArray("extension").addObject();
    translation.put("url", TRANSLATION);
    translation.putArray("extension").addObject().put("url", "lang").put("valueCode", "en");
    translation.withArray("extension").addObject().put("url", "content").put("valueString", en);
  }
}
