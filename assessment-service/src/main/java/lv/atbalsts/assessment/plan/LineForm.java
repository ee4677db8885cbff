package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that the plan recommends. */
@Schema(description = "a service that the plan recommends")
public record LineForm(
    @NotBlank @Size(max = 60) @Schema(description = "code", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 8, fraction = 2)
        @Schema(description = "how much, in units an interval", examples = "12")
        BigDecimal quantity,
    @NotBlank
        @Pattern(regexp = "[A-Z_]{1,20}")
        @Schema(description = "DAY, HOUR, TIMES or MONTH; the list is open", examples = "DAY")
        String unit,
    @NotBlank
        @Pattern(regexp = "[A-Z_]{1,20}")
        @Schema(description = "WEEK, MONTH, YEAR or PROJECT; the list is open", examples = "MONTH")
        String interval,
    @Schema(description = "whether it waits for a new building", examples = "false")
        boolean needsNewInfrastructure) {}
