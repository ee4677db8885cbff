package lv.atbalsts.assessment.client;

import java.util.UUID;

/**
 * Two rows that can not both be one person's.
 *
 * @param what kind of row: ASSESSMENT, WAY_OUT, DEATH, REPRESENTATION; the list is open
 */
public record Collision(String what, UUID ofDuplicate, UUID ofKept) {}
