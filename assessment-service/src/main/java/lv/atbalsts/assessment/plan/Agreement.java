package lv.atbalsts.assessment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Who agreed to a plan, when and how. */
@Embeddable
record Agreement(
    @Column(name = "agreed_by") @Enumerated(EnumType.STRING) AgreedBy by,
    @Column(name = "agreed_on") LocalDate on,
    @Column(name = "agreed_how") String how) {}
