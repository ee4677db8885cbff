package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that was spent of an individual budget. */
@Schema(description = "money that was spent of an individual budget")
record SpendBudget(
    @NotNull
        @Schema(
            description = "a line of this version",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID lineId,
    @NotNull @Schema(description = "above zero") Money amount,
    @NotNull
        @Schema(
            description = "in the budget's period, while this version was in force; not ahead",
            examples = "2019-08-31")
        LocalDate spentOn,
    @NotNull
        @Pattern(regexp = "[0-9A-Za-zÀ-ž/._-]{1,60}")
        @Schema(
            description = "the number of the bill or act, no personal code",
            examples = "R-2019/0834")
        String documentRef) {

  SpendBudget {
    documentRef = Reference.plain(documentRef);
  }
}
