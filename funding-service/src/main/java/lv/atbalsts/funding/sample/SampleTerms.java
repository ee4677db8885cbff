package lv.atbalsts.funding.sample;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.sample.rules.SampleDraw;
import lv.atbalsts.kit.refusal.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many lines are asked for, and of what. */
@Embeddable
@Schema(description = "How a sample is drawn: share or size, one of them.")
public record SampleTerms(
    @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
            description = "Per cent of the claim's lines, rounded up to a line.",
            examples = "10")
        BigDecimal share,
    @Min(1) @Schema(description = "How many lines.", examples = "25") Integer size,
    @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
            description =
                "Per cent of the sample that are the highest amounts, rounded up; the rest is drawn by"
                    + " chance. 50 where it is left out.",
            examples = "50")
        BigDecimal riskShare,
    @Min(0)
        @Max(9_007_199_254_740_991L)
        @Schema(
            description = "By what chance is drawn again the same; drawn where it is left out.",
            examples = "4711")
        Long seed,
    @NotNull @Schema(description = "The day; not in the future.", examples = "2021-04-14")
        LocalDate askedOn,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "What documents are asked for.",
            examples = "Time sheets and proofs of payment.")
        String documents) {

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  public SampleTerms {
    riskShare = riskShare == null ? HALF : riskShare;
  }

  SampleTerms seeded(long drawn) {
    return seed != null ? this : new SampleTerms(share, size, riskShare, drawn, askedOn, documents);
  }

  void check() {
    if ((share == null) == (size == null)) {
      FieldErrors errors = new FieldErrors();
      errors.add("/size", FundingRefusal.SHARE_OR_SIZE);
      errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    }
  }

  int lines(int of) {
    return share == null ? Math.min(size, of) : SampleDraw.share(share, of);
  }

  int byRisk(int lines) {
    return SampleDraw.share(riskShare, lines);
  }
}
