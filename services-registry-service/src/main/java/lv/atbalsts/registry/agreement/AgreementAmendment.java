package lv.atbalsts.registry.agreement;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other terms of an agreement; number, first day and unit stay. */
@Embeddable
@Schema(description = "Other terms of an agreement; number, first day and unit stay")
public record AgreementAmendment(
    @Schema(description = "Last day, included; absent where it is open", examples = "2024-02-29")
        LocalDate to,
    @NotNull
        @Min(1)
        @Max(100_000)
        @Schema(description = "How many places, on all of its days", examples = "4")
        Integer places,
    @NotNull @Valid @Schema(description = "Euro for one unit of a place") Money price,
    @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Vajadzīga vēl viena vieta")
        String reason) {}
