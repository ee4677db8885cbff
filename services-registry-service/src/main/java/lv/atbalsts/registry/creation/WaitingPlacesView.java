package lv.atbalsts.registry.creation;

import lv.atbalsts.registry.creation.rules.WaitingDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long finished places of a municipality waited to be registered. */
@Schema(
    description =
        "Days between finished and registered, of the places of a municipality; what is not"
            + " registered counts until the day asked for")
public record WaitingPlacesView(
    @Schema(description = "Municipality (ATVK code)", examples = "0031000") String municipality,
    @Schema(description = "Name of the municipality", examples = "Jēkabpils novads") String name,
    @Schema(description = "Buildings, or parts of them, that are finished", examples = "3")
        int creations,
    @Schema(description = "How many of them are not registered", examples = "1") int open,
    @Schema(description = "Their places", examples = "40") int places,
    @Schema(description = "Median, in days", examples = "91.5") double medianDays,
    @Schema(description = "Longest, in days", examples = "210") long maxDays,
    @Schema(description = "Sum, in days", examples = "393") long sumDays,
    @Schema(description = "Sum of days times places", examples = "5240") long placeDays) {

  static WaitingPlacesView of(String municipality, String name, WaitingDays days) {
    return new WaitingPlacesView(
        municipality,
        name,
        days.creations(),
        days.open(),
        days.places(),
        days.medianDays(),
        days.maxDays(),
        days.sumDays(),
        days.placeDays());
  }
}
