package lv.atbalsts.registry.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application to be registered: provider x service type x address. */
@Schema(description = "An application to be registered: provider x service type x address")
public record SubmitApplication(
    @NotNull
        @Pattern(regexp = "[0-9]{11}")
        @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "Day of submission, today if absent", examples = "2021-08-02")
        LocalDate submittedOn,
    @NotNull @Valid OfferedService service) {}
