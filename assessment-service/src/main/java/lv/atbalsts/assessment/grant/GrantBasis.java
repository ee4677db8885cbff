package lv.atbalsts.assessment.grant;

import java.util.UUID;

/**
 * What a grant rests on.
 *
 * @param holder whose allowances it draws on
 * @param planId the agreed plan, or null where none is needed
 * @param waitsFor what the start waits for, or null
 */
record GrantBasis(UUID holder, UUID planId, Wait waitsFor, boolean beyondPlanLine) {}
