package lv.atbalsts.assessment.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the state commission (VDEĀVK) decided about a person.
 *
 * @param adultGroup an adult's group; NONE where there is none or none is given
 * @param child whether the person is a child with a disability
 * @param specialCare the opinion that a child needs special care (īpaša kopšana), if there is one
 */
@Schema(description = "What the state commission (VDEĀVK) decided")
public record Disability(
    @Schema(description = "an adult's disability group; left out: NONE", examples = "II")
        AdultGroup adultGroup,
    @Schema(description = "whether the person is a child with a disability", examples = "false")
        boolean child,
    @Schema(description = "the opinion on a child's special care") @Valid SpecialCare specialCare) {

  static final Disability NONE = new Disability(AdultGroup.NONE, false, null);

  public Disability {
    adultGroup = Optional.ofNullable(adultGroup).orElse(AdultGroup.NONE);
  }

  /** An adult's disability group (invaliditātes grupa). */
  public enum AdultGroup {
    I,
    II,
    III,
    NONE
  }

  /** The validity of the opinion on special care (īpašas kopšanas atzinums), both days included. */
  @Schema(description = "the validity of the opinion on special care, both days included")
  public record SpecialCare(
      @NotNull @Schema(description = "first day", examples = "2019-03-01") LocalDate from,
      @Schema(description = "last day; open when left out", examples = "2022-02-28") LocalDate to) {

    public boolean validOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean inOrder() {
      return to == null || !to.isBefore(from);
    }
  }
}
