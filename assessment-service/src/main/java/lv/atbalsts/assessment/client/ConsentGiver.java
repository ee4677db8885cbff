package lv.atbalsts.assessment.client;

/**
 * Who may consent: the person, or the legal representative (likumiskais pārstāvis): of a child, or
 * as guardian (aizgādnis) of an adult.
 */
public enum ConsentGiver {
  PERSON,
  LEGAL_REPRESENTATIVE
}
