package lv.atbalsts.assessment.plan;

/** Who agrees to a plan: the person, or the legal representative (likumiskais pārstāvis). */
public enum AgreedBy {
  PERSON,
  LEGAL_REPRESENTATIVE
}
