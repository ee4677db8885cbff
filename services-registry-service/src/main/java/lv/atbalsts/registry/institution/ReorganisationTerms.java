package lv.atbalsts.registry.institution;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A plan by which an institution or a branch is reorganised (reorganizācijas plāns), step by step:
 * a request brings it, a row holds it, a view shows it.
 */
@Embeddable
@Schema(description = "A plan by which an institution or one of its branches is reorganised")
public record ReorganisationTerms(
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Title", examples = "Filiāles \"Ziedkalne\" reorganizācijas plāns")
        String title,
    @Schema(
            description = "Branch it is about; the whole institution if absent",
            examples = "019a0000-0000-7000-8000-000000000005")
        UUID branchId,
    @NotNull @Schema(description = "Day it was adopted", examples = "2018-05-14")
        LocalDate adoptedOn,
    @Size(min = 1, max = 50)
        @Schema(description = "Number of the decision", examples = "LM-12/2018")
        String decisionNumber,
    @Schema(
            description = "Day on which the plan was given up or fulfilled; missing while it runs",
            examples = "2022-04-01")
        LocalDate endedOn,
    @NotEmpty
        @Size(max = 100)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Steps, 1 to 100, in their order")
        List<@NotNull @Valid Step> steps) {

  @Schema(description = "A step of a reorganisation plan")
  public record Step(
      @NotBlank
          @Size(max = 300)
          @Schema(description = "What is done", examples = "12 personas pāriet uz grupu dzīvokli")
          String title,
      @NotNull @Schema(description = "By when", examples = "2020-12-31") LocalDate dueOn,
      @Schema(description = "Day it was done; missing while it is not", examples = "2020-11-16")
          LocalDate doneOn) {}
}
