package lv.atbalsts.funding.claim;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.values.Money;

/** A region handed a claim in; amount is what it declares, EU and national together. */
@EventType("ClaimSubmitted.v1")
public record ClaimSubmitted(
    UUID claimId,
    UUID projectId,
    String number,
    String measure,
    String municipality,
    Money amount,
    LocalDate submittedOn)
    implements OfClaim {}
