package lv.atbalsts.registry.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places of a DI plan and how far their creation has come. */
@Schema(description = "Places of a DI plan and how far their creation has come")
public record PlacesView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000007") UUID id,
    @Schema(description = "DI plan", examples = "019a0000-0000-7000-8000-000000000006") UUID planId,
    @Schema(description = "Number of the region's DI project", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @JsonUnwrapped PlacesTerms terms,
    @Schema(description = "Status", examples = "CREATED") PlacesStatus status,
    @Schema(description = "Day creation started", examples = "2020-03-02") LocalDate startedOn,
    @Schema(description = "Day they were finished", examples = "2021-11-30") LocalDate finishedOn,
    long version)
    implements Versioned {

  static PlacesView of(PlacesLine line) {
    return new PlacesView(
        line.id(),
        line.planId(),
        line.projectNumber(),
        line.terms(),
        line.status(),
        line.startedOn(),
        line.finishedOn(),
        line.version());
  }
}
