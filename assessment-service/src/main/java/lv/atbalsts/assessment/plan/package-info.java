/**
 * Support plans: what services a person needs and what they cost, agreed by the person or the legal
 * representative, reviewed and revised; and the individual budget that may pay for them.
 *
 * <p>A plan follows from an approved assessment, of whichever project: also where its services are
 * paid from an individual budget, for the pilot of 9.2.2.2 took in people whom the regional
 * projects had assessed.
 */
package lv.atbalsts.assessment.plan;
