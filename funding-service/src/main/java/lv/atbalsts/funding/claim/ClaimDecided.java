package lv.atbalsts.funding.claim;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.values.Money;

/** CFLA decided on a claim: certified, deducted and parked sum to declared. */
@EventType("ClaimDecided.v1")
public record ClaimDecided(
    UUID claimId,
    UUID projectId,
    String number,
    String measure,
    String municipality,
    ClaimStatus outcome,
    Money declared,
    Money certified,
    Money deducted,
    Money parked,
    LocalDate decidedOn)
    implements OfClaim {}
