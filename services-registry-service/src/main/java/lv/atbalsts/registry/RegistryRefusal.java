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
  TOO_MANY_SNAPSHOTS("REG-0160", 503),
  NO_WORDS_TO_SEARCH("REG-0161", 400),
  NOT_A_POINT_AND_A_DISTANCE("REG-0162", 400),
  PAGE_OUT_OF_RANGE("REG-0163", 400),
  NOT_THE_PUBLISHED_FILE("REG-0164", 400),
  NUMBER_IS_ANOTHERS("REG-0165", 409, "REG-04"),
  UNDER_ANOTHER_NUMBER("REG-0166", 409, "REG-04", "MK 385 p.5-6"),
  PUBLISHED_ONE_HAS_ENDED("REG-0167", 409),
  UNKNOWN_SERVICE_NAME("REG-0168", 422),
  SERVICE_NAME_OF_SEVERAL("REG-0169", 422),
  MUNICIPALITY_NOT_IN_ADDRESS("REG-0170", 422),
  SERVICE_IS_NOT_GIVEN("REG-0171", 422),
  PUBLISHED_FIELD_IS_WRONG("REG-0172", 422);

  private final Definition definition;

  RegistryRefusal(String code, int status, String... source) {
    definition = new Definition(code, status, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
