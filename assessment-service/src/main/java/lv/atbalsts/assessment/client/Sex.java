package lv.atbalsts.assessment.client;

/** A person's sex as the population register has it. */
public enum Sex {
  FEMALE,
  MALE
}
