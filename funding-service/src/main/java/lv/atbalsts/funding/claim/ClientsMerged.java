package lv.atbalsts.funding.claim;

import java.util.UUID;

/** What this service needs of the assessment service's event: two references are of one person. */
record ClientsMerged(UUID clientRef, UUID mergedRef) {}
