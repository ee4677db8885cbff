package lv.atbalsts.registry;

import lv.atbalsts.kit.refusal.RefusalCode;

/**
 * Why the services registry refuses; the texts stand in the bundle {@code refusals} under the
 * codes.
 */
public enum RegistryRefusal implements RefusalCode {
  FIELDS_ARE_WRONG("REG-0001", 422),
  BRANCH_ALREADY_RECORDED("REG-0002", 409),
  DATE_IN_FUTURE("REG-0003", 422),
  DATE_TOO_EARLY("REG-0004", 422),
  PROVIDER_ALREADY_RECORDED("REG-0005", 409),
  PROVIDER_NOT_RECORDED("REG-0006", 422),
  ALREADY_REGISTERED("REG-0007", 409, "REG-04", "MK 385 p.5-6"),
  PROJECT_HAS_PLAN("REG-0008", 409),
  PLAN_NAMES_NO_PLACES("REG-0009", 409),
  UNKNOWN_PLANNING_REGION("REG-0010", 422),
  MISSING_FOR_THIS_DECISION("REG-0011", 422),
  PLAN_TAKES_NO_MORE_PLACES("REG-0012", 409, "GEN-02"),
  INSTITUTION_ALREADY_RECORDED("REG-0013", 409),
  APPLICATION_ALREADY_ENTERED("REG-0020", 409),
  LONGER_THAN_FIVE_YEARS("REG-0021", 422),
  IT_HAD_ENDED_BEFORE("REG-0022", 422),
  BEGINS_TOO_LATE("REG-0023", 422),
  NATURAL_PERSONS_NOT_TAKEN("REG-0060", 422, "REG-06", "MK 385 p.3"),
  WRONG_NUMBER_OF_NATURAL_PERSON("REG-0061", 422, "REG-06", "MK 385 p.3"),
  NUMBER_STAYS("REG-0062", 422),
  CHANGE_NOT_PROPOSED_AGAIN("REG-0063", 409);

  private final Definition definition;

  RegistryRefusal(String code, int status, String... source) {
    definition = new Definition(code, status, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
