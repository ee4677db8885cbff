package lv.atbalsts.assessment.needs.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.atbalsts.assessment.fhir.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both languages. */
@Schema(description = "a text in both languages")
public record Words(
    @NotBlank @Size(max = 2000) @Schema(description = "in Latvian", examples = "Dzīve mājās")
        String lv,
    @NotBlank @Size(max = 2000) @Schema(description = "in English", examples = "Home living")
        String en) {

  public Bilingual bilingual() {
    return new Bilingual(lv, en);
  }
}
