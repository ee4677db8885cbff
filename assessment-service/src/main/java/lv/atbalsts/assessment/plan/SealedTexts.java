package lv.atbalsts.assessment.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.plan.PlanView.PlanTexts;

/** Keeps a plan's texts encrypted for the person; a plan without texts needs no key. */
@ApplicationScoped
class SealedTexts {

  private final PersonalDataEncryption encryption;
  private final ObjectMapper json;

  SealedTexts(PersonalDataEncryption encryption, ObjectMapper json) {
    this.encryption = encryption;
    this.json = json;
  }

  byte[] seal(UUID client, UUID plan, PlanTexts texts) {
    return texts.equals(PlanTexts.NONE)
        ? null
        : encryption.cipherOf(client).encrypt(associatedData(plan), written(texts));
  }

  PlanTexts open(UUID client, UUID plan, byte[] sealed) {
    return sealed == null
        ? PlanTexts.NONE
        : read(encryption.cipherOf(client).decrypt(associatedData(plan), sealed));
  }

  static AssociatedData associatedData(UUID plan) {
    return AssociatedData.of("support_plan", "texts", plan);
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
