package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.values.Reference;

/**
 * A personal code (personas kods) as 11 digits, in either form. The old form (until 2017-06-30) has
 * the birth date and a check digit; the new one has neither, so a birth date is never read from a
 * code.
 */
record PersonalCode(String digits) {

  /** The first day on which codes of the new form were given out. */
  static final LocalDate NEW_FORM_FROM = LocalDate.of(2017, 7, 1);

  private static final Pattern OLD =
      Pattern.compile("(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[012][0-9]{4}");
  private static final Pattern NEW = Pattern.compile("3[2-9][0-9]{4}-?[0-9]{5}");

  private static final int[] WEIGHTS = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};

  /**
   * The code, with or without the hyphen after the sixth digit; nothing where the form is wrong.
   * Any dash is that hyphen, and white space says nothing: codes are copied from papers and pages.
   */
  static Optional<PersonalCode> parse(String text) {
    String code = text == null ? "" : Reference.joined(text);
    return OLD.matcher(code).matches() || NEW.matcher(code).matches()
        ? Optional.of(new PersonalCode(code.replace("-", "")))
        : Optional.empty();
  }

  /**
   * As {@link #parse}; what is no code is refused as such, for it would else name nobody.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 422 (ASM-0002)
   */
  static PersonalCode require(String pointer, String text) {
    return parse(text)
        .orElseThrow(
            () ->
                AssessmentRefusal.FIELDS_ARE_WRONG
                    .with(1)
                    .error(pointer, AssessmentRefusal.NOT_PERSONAL_CODE));
  }

  /** Whether it is of the form with the birth date, which may be replaced by a new one once. */
  boolean isOld() {
    return OLD.matcher(digits).matches();
  }

  /**
   * Whether an old code's check digit is not what it should be. No official source confirms the
   * formula, so this only ever warns.
   */
  boolean checkDigitIsDoubtful() {
    if (!isOld()) {
      return false;
    }
    int sum = 1;
    for (int place = 0; place < WEIGHTS.length; place++) {
      sum += WEIGHTS[place] * (digits.charAt(place) - '0');
    }
    return sum % 11 % 10 != digits.charAt(10) - '0';
  }

  /** As people write it: NNNNNN-NNNNN. */
  String shown() {
    return digits.substring(0, 6) + '-' + digits.substring(6);
  }

  /** Never the digits: a code must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "personal code";
  }
}
