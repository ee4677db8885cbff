package lv.atbalsts.assessment.client;

/** A person's sex as the population register has it. */
enum Sex {
  FEMALE,
  MALE
}
