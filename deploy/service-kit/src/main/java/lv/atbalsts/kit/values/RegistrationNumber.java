package lv.atbalsts.kit.values;

/** The registration number (reģistrācijas numurs) of an enterprise or institution. */
public final class RegistrationNumber {

  private static final int[] WEIGHTS = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
  private static final int REMAINDER = 3;

  private RegistrationNumber() {}

  /** Whether it has 11 digits, the first above 3, and a right check digit. */
  public static boolean valid(String number) {
    if (number == null || !number.matches("[4-9][0-9]{10}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
    }
    return sum % 11 == REMAINDER;
  }
}
