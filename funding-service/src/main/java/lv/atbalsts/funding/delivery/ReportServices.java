package lv.atbalsts.funding.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality's report of one month. */
@Schema(description = "The services received in one month in a project.")
public record ReportServices(
    @NotNull @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @NotNull
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        @Schema(description = "The month.", examples = "2021-03")
        String month,
    @NotNull
        @Size(min = 1, max = 5000)
        @Schema(description = "One line for each client, service and day.")
        List<@NotNull @Valid ReportedService> lines) {}
