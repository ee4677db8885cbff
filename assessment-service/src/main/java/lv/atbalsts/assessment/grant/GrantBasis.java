package lv.atbalsts.assessment.grant;

import java.util.UUID;

/**
 * What a grant rests on.
 *
 * @param planId the agreed plan, or null where none is needed
 * @param awaitsInfrastructure whether the plan's line waits for a new building (ASM-08)
 */
record GrantBasis(UUID planId, boolean awaitsInfrastructure) {

  static final GrantBasis NO_PLAN = new GrantBasis(null, false);
}
