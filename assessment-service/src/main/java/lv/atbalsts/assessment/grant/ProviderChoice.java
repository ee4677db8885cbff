package lv.atbalsts.assessment.grant;

/** Who chose the provider of an adult's service (ASM-12). */
enum ProviderChoice {
  PERSON,
  /** The municipality provides the service itself. */
  MUNICIPALITY_PROVIDES,
  /** Another municipality provides it by a cooperation agreement (sadarbības līgums). */
  OTHER_MUNICIPALITY_BY_AGREEMENT
}
