package lv.atbalsts.registry.price;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about prices. */
interface PriceRequests {

  /** A new price. */
  @Schema(description = "What one unit of a registered service costs from a day on")
  record ListPrice(
      @NotNull
          @Schema(description = "Registration", examples = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
      @NotNull @Valid PriceTerms terms) {}

  @Schema(description = "A price as it should have been written")
  record CorrectPrice(
      @NotNull @Valid PriceTerms terms,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Kļūdaini ierakstīta cena")
          String reason) {}
}
