package lv.atbalsts.assessment.classifier;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.refusal.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may be written where a code is asked for. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/classifiers")
@Tag(name = "Classifiers", description = "Codes: units, reasons, components and the like")
class ClassifierResource {

  private final Classifiers classifiers;
  private final Clock clock;

  ClassifierResource(Classifiers classifiers, Clock clock) {
    this.classifiers = classifiers;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listClassifiers",
      summary = "List all classifiers with their codes",
      description =
          "What is not in a classifier is refused (ASM-0460); whoever runs the service adds new codes.")
  public Page<Classifier> list(
      @QueryParam("as-of") @Parameter(description = "day, today if absent", example = "2021-06-30")
          LocalDate asOf) {
    return Page.whole(on(asOf));
  }

  @GET
  @Path("/{name}")
  @PermitAll
  @Operation(operationId = "readClassifier", summary = "Read one classifier")
  public Classifier read(
      @PathParam("name") @Parameter(description = "its name", example = "units") String name,
      @QueryParam("as-of") @Parameter(description = "day, today if absent", example = "2021-06-30")
          LocalDate asOf) {
    return on(asOf).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("classifier"));
  }

  private List<Classifier> on(LocalDate asOf) {
    return classifiers.on(Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock)));
  }
}
