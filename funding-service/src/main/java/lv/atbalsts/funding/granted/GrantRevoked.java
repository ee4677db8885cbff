package lv.atbalsts.funding.granted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service needs of the assessment service's event: nothing is delivered from that day on.
 */
record GrantRevoked(UUID grantId, LocalDate revokedOn) {}
