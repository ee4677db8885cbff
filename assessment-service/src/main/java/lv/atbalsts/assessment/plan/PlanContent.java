package lv.atbalsts.assessment.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import lv.atbalsts.assessment.plan.PlanForm.Financing;

/**
 * What a plan says beside its lines, who wrote it and when.
 *
 * @param texts what it says in words, sealed; null where it says nothing
 */
@Embeddable
record PlanContent(
    byte[] texts,
    @Embedded Preparation preparation,
    @Enumerated(EnumType.STRING) Financing financing,
    String author,
    OffsetDateTime writtenAt) {

  static PlanContent of(PlanForm form, byte[] texts, String author, OffsetDateTime now) {
    Preparation preparation = form.preparation() == null ? null : form.preparation().terms();
    return new PlanContent(texts, preparation, form.financing(), author, now);
  }

  /** The same as the work of whoever began it. */
  PlanContent by(String first) {
    return new PlanContent(texts, preparation, financing, first, writtenAt);
  }

  /** The same for a next version, with its own seal. */
  PlanContent copied(byte[] sealed, String by, OffsetDateTime now) {
    return new PlanContent(sealed, preparation, financing, by, now);
  }
}
