package lv.atbalsts.assessment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import lv.atbalsts.assessment.client.Representation;

/** Who agreed to a plan, when and how. */
@Embeddable
record Agreement(
    @Column(name = "agreed_by") @Enumerated(EnumType.STRING) AgreedBy by,
    @Column(name = "agreed_on") LocalDate on,
    @Column(name = "agreed_how") String how) {

  static final Agreement NONE = new Agreement(null, null, null);

  /** Whether who agreed may have spoken for the person on that day. */
  boolean bySpeakerOf(Representation person) {
    return person.decidesOn(on, by == AgreedBy.PERSON);
  }

  /** Who agrees to a plan: the person, or the legal representative (likumiskais pārstāvis). */
  enum AgreedBy {
    PERSON,
    LEGAL_REPRESENTATIVE
  }
}
