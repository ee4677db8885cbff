package lv.atbalsts.registry.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the registrar sends about the items of guides. */
interface GuideRequests {

  @Schema(description = "A new item of the guides")
  record AddGuideItem(
      @NotNull
          @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
          @Schema(description = "What its versions have in common", examples = "FIRE_SAFETY")
          String itemKey,
      @NotNull @Valid GuideItemTerms terms) {}

  @Schema(description = "A version of an item of the guides, and why it is written so")
  record WriteGuideItem(
      @NotNull @Valid GuideItemTerms terms,
      @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Kļūda tekstā")
          String reason) {}
}
