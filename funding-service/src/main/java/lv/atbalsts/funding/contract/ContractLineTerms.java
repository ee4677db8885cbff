package lv.atbalsts.funding.contract;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a contract version is for an activity, a partner and a year. */
@Embeddable
@Schema(description = "How much of a contract version is for an activity, a partner and a year.")
public record ContractLineTerms(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "The kind of activity, one of GET /activities/kinds.",
            examples = "SERVICES_ADULTS")
        String activity,
    @Pattern(regexp = "[0-9]{7}")
        @Schema(
            description =
                "Territory code (ATVK) of the partner; missing: whoever has no line of its own.",
            examples = "0320200")
        String partner,
    @NotNull @Min(2014) @Max(2100) @Schema(description = "The year.", examples = "2021")
        Integer year,
    @NotNull @Valid @Schema(description = "How much, EU and national.") Money amount) {

  ContractLineTerms with(Money other) {
    return new ContractLineTerms(activity, partner, year, other);
  }

  LineKey key() {
    return new LineKey(activity, partner, year);
  }

  /** What a line is for. */
  record LineKey(String activity, String partner, int year) {

    @Override
    public String toString() {
      return activity + " / " + (partner == null ? "–" : partner) + " / " + year;
    }
  }
}
