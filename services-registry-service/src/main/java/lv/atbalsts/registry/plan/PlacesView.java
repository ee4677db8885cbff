package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places of a DI plan and how far their creation has come. */
@Schema(description = "Places of a DI plan and how far their creation has come")
public record PlacesView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000007") UUID id,
    @Schema(description = "DI plan", examples = "019a0000-0000-7000-8000-000000000006") UUID planId,
    @Schema(description = "Number of the region's DI project", examples = "9.2.2.1./15/I/001")
        String project,
    @Schema(description = "Municipality (ATVK code)", examples = "0110000") String municipality,
    @Schema(description = "Service type code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "Category", examples = "COMMUNITY") PlacesCategory category,
    @Schema(description = "How many places", examples = "12") int places,
    @Schema(description = "Day they are planned for", examples = "2022-12-31") LocalDate plannedFor,
    @Schema(description = "Status", examples = "CREATED") PlacesStatus status,
    @Schema(description = "Day creation started", examples = "2020-03-02") LocalDate startedOn,
    @Schema(description = "Day they were finished", examples = "2021-11-30") LocalDate finishedOn,
    @Schema(description = "Version", examples = "2") int version) {

  static PlacesView of(PlacesLine line) {
    return new PlacesView(
        line.id(),
        line.planId(),
        line.project(),
        line.municipality(),
        line.serviceType(),
        line.category(),
        line.places(),
        line.plannedFor(),
        line.status(),
        line.startedOn(),
        line.finishedOn(),
        line.version());
  }
}
