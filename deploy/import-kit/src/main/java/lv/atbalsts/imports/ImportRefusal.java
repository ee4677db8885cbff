package lv.atbalsts.imports;

import lv.atbalsts.kit.refusal.RefusalCode;

/**
 * Why an import refuses, in every service; the texts stand in the bundle {@code import_refusals}
 * under the codes.
 */
public enum ImportRefusal implements RefusalCode {
  IMPORT_GIVEN_UP("KIT-0140", 422),
  FILE_DELETED("KIT-0141", 410, null, "GDPR Art. 5(1)(e)"),
  NO_HEADER("KIT-0142", 400),
  CELL_WITHOUT_COLUMN("KIT-0143", 400),
  ROW_CANNOT_BE_READ("KIT-0144", 400),
  NOT_IN_UTF_8("KIT-0145", 400),
  UNKNOWN_COLUMN("KIT-0146", 400),
  COLUMN_GIVEN_TWICE("KIT-0147", 400),
  NOT_DAY("KIT-0161", 422),
  NOT_NUMBER("KIT-0162", 422),
  NOT_WHOLE_NUMBER("KIT-0163", 422),
  NOT_AMOUNT("KIT-0164", 422),
  NEITHER_YES_NOR_NO("KIT-0165", 422),
  TOO_MANY_FILES_WAIT("KIT-0170", 429),
  NOT_ROW("KIT-0180", 400),
  ROW_COULD_NOT_BE_STORED("KIT-0184", 500),
  ROWS_WERE_REFUSED("KIT-0185", 422),
  LINE_TOO_LONG("KIT-0186", 400),
  PERSONAL_CODE_IN_A_ROW("KIT-0187", 400, null, "GDPR Art. 5(1)(c)"),
  NOT_WORKBOOK("KIT-0188", 400),
  NO_SUCH_SHEET("KIT-0189", 400),
  WORKBOOK_TOO_LARGE("KIT-0190", 413),
  FORMULA_IN_CELL("KIT-0191", 400),
  ERROR_IN_CELL("KIT-0192", 400);

  private final Definition definition;

  ImportRefusal(String code, int status, String... source) {
    definition = new Definition(code, status, source);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
