package lv.atbalsts.assessment.client;

import jakarta.validation.Valid;
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
}
