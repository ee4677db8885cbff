package lv.atbalsts.funding.payment;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.OfClaim;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.values.Money;

/** A payment to a claim was made; paid is this payment, paidInTotal all of the claim's so far. */
@EventType("ClaimPaid.v1")
public record ClaimPaid(
    UUID claimId,
    UUID paymentId,
    UUID projectId,
    String number,
    String measure,
    String municipality,
    Money paid,
    Money paidInTotal,
    LocalDate paidOn)
    implements OfClaim {}
