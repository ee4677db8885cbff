package lv.atbalsts.funding.granted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service needs of the assessment service's event: from that day on the client is the
 * other municipality's.
 */
record ClientMoved(UUID moveId, UUID clientRef, String from, String to, LocalDate movedOn) {}
