package lv.atbalsts.indicators;

import lv.atbalsts.kit.refusal.RefusalCode;

/**
 * Why the indicators service refuses; the texts stand in the bundle {@code refusals} under the
 * codes.
 */
public enum IndicatorsRefusal implements RefusalCode {
  NOT_DATE("IND-0001", 400),
  DAY_IS_YET_TO_COME("IND-0002", 400),
  NO_SUCH_INDICATOR("IND-0003", 404),
  NO_SUCH_LANGUAGE("IND-0004", 400);

  private final Definition definition;

  IndicatorsRefusal(String code, int status, String... source) {
    definition = new Definition(code, status, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
