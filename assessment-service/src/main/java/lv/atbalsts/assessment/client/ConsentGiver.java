package lv.atbalsts.assessment.client;

/** Who may consent: the person, or the legal representative (likumiskais pārstāvis). */
public enum ConsentGiver {
  PERSON,
  LEGAL_REPRESENTATIVE
}
