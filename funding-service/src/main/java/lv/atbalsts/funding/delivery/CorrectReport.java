package lv.atbalsts.funding.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the month's report should have said. */
@Schema(description = "All lines of the report as they are right; none takes the report back.")
public record CorrectReport(
    @NotNull
        @Size(max = 5000)
        @Schema(
            description = "One line for each client, service and day; empty: nothing was received.")
        List<@NotNull @Valid ReportedService> lines,
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "Why.", examples = "The visit was on another day.")
        String reason) {}
