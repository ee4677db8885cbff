package lv.atbalsts.assessment.task;

import io.smallrye.config.ConfigMapping;

/** How long some work may take; no law names a time. */
@ConfigMapping(prefix = "atbalsts.tasks")
public interface TaskSettings {

  /** Days from an assessment's approval to the agreement on a plan. */
  int agreementDays();

  /** Days from the first day of a grant to its start. */
  int grantStartDays();

  /** Days from the offer of a person to the answer. */
  int moveAnswerDays();

  /** How many days before a person is of age the own consent is on the list. */
  int ownConsentDays();

  /** Days from the opening of a record in an emergency to the look at why. */
  int emergencyReviewDays();
}
