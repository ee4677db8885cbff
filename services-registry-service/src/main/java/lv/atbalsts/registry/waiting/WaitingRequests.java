package lv.atbalsts.registry.waiting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about the waiting list. */
interface WaitingRequests {

  @Schema(description = "An entry as it should have been written; its grant stays")
  record CorrectWaiting(
      @NotNull @Valid WaitingTerms terms,
      @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Steidzamība mainījusies")
          String reason) {}

  /** What the list may be searched by; all conditions hold. */
  record WaitingSearch(
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(description = "ATVK code of whose list it is", example = "0038000")
          String municipality,
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "Service type", example = "GROUP_HOME")
          String serviceType,
      @QueryParam("registrationId")
          @Parameter(
              description = "Who waits for this registration",
              example = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
      @QueryParam("grantId")
          @Parameter(description = "Grant", example = "019a0000-0000-7000-8000-000000000009")
          UUID grantId) {}
}
