package lv.atbalsts.assessment.client;

/** By what a municipality knows of a death. */
public enum DeathSource {
  /** The Register of Natural Persons (Fizisko personu reģistrs). */
  POPULATION_REGISTER,
  /** A death certificate (miršanas apliecība). */
  DEATH_CERTIFICATE,
  /** The institution or provider where the person lived. */
  PROVIDER
}
