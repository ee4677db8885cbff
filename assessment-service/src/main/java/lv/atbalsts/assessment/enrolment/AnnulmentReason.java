package lv.atbalsts.assessment.enrolment;

/** Why something that was entered never was. */
public enum AnnulmentReason {
  ENTERED_IN_ERROR,
  ENTERED_TWICE,
  WRONG_PERSON,
  WRONG_DATE
}
