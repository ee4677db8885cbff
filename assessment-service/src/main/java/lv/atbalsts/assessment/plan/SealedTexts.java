package lv.atbalsts.assessment.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Vault;

/** Keeps a plan's texts in the person's safe; a plan without texts needs no key. */
@ApplicationScoped
class SealedTexts {

  private final Vault vault;
  private final ObjectMapper json;

  SealedTexts(Vault vault, ObjectMapper json) {
    this.vault = vault;
    this.json = json;
  }

  byte[] seal(UUID client, UUID plan, PlanTexts texts) {
    return texts.equals(PlanTexts.NONE)
        ? null
        : vault.safeOf(client).seal(place(plan), written(texts));
  }

  PlanTexts open(UUID client, UUID plan, byte[] sealed) {
    return sealed == null ? PlanTexts.NONE : read(vault.safeOf(client).open(place(plan), sealed));
  }

  static Place place(UUID plan) {
    return Place.of("support_plan", "texts", plan);
  }

  private String written(PlanTexts texts) {
    try {
      return json.writeValueAsString(texts);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a plan's texts cannot be written", impossible);
    }
  }

  private PlanTexts read(String texts) {
    try {
      return json.readValue(texts, PlanTexts.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a plan's texts cannot be read");
    }
  }
}
