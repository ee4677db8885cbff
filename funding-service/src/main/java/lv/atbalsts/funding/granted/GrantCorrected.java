package lv.atbalsts.funding.granted;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;

/**
 * What this service needs of the assessment service's event: an end or a withdrawal was entered
 * wrong.
 *
 * @param to the last day that is granted; missing where that is open
 * @param endedOn the last day on which it was received; missing where it goes on
 */
record GrantCorrected(UUID grantId, @MayBeMissing LocalDate to, @MayBeMissing LocalDate endedOn) {}
