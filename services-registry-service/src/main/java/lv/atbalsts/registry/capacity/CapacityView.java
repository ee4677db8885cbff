package lv.atbalsts.registry.capacity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import lv.atbalsts.registry.capacity.Occupancy.PlacesOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The places of a registration on a day, as anyone may read them. */
@Schema(description = "The places of a registration for a target group on a day")
public record CapacityView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000008") UUID id,
    @Schema(description = "Registration", examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "Service type code", examples = "GROUP_HOME") String serviceType,
    @Schema(description = "Municipality of the address (ATVK code)", examples = "0038000")
        String municipality,
    @Schema(description = "Whom they are for", examples = "ADULT_GRT") String targetGroup,
    @Schema(description = "What one of them is", examples = "PLACE") String unit,
    @Schema(description = "The day of the numbers", examples = "2022-03-01") LocalDate day,
    @Schema(description = "Places in all", examples = "16") int maximum,
    @Schema(description = "How many of them a project has funded", examples = "12") int funded,
    @Schema(description = "Number of that project", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Kept by reservations, or agreed upon and not taken yet", examples = "2")
        int reserved,
    @Schema(description = "Taken by placements", examples = "11") int occupied,
    @Schema(
            description =
                "Whatever is neither; none on a day on which the registration does not hold",
            examples = "3")
        int free,
    @Schema(description = "Whether the registration holds on the day", examples = "true")
        boolean active,
    @Schema(
            description = "When the provider wrote or confirmed it",
            examples = "2022-02-28T08:00:00Z")
        OffsetDateTime updatedAt,
    @Schema(
            description =
                "Whether that is more than 7 days before the day, or before today where the day is to come",
            examples = "false")
        boolean stale,
    @Schema(description = "Who has agreed upon places on the day") List<Buyer> buyers,
    long version)
    implements Versioned {

  @Schema(description = "A municipality that buys places by a cooperation agreement")
  public record Buyer(
      @Schema(description = "ATVK code", examples = "0110000") String municipality,
      @Schema(description = "How many places", examples = "3") int places,
      @Schema(description = "First day", examples = "2022-03-01") LocalDate from,
      @Schema(description = "Last day; absent while open", examples = "2023-02-28") LocalDate to) {}

  static CapacityView of(
      Capacity capacity,
      PlacesOfDay on,
      List<Buyer> buyers,
      boolean active,
      LocalDate day,
      boolean stale) {
    return new CapacityView(
        capacity.id(),
        capacity.registrationId(),
        capacity.provider(),
        capacity.serviceType(),
        capacity.municipality(),
        capacity.targetGroup(),
        capacity.unit(),
        day,
        on.maximum(),
        on.funded(),
        on.projectNumber(),
        on.used() - on.occupied(),
        on.occupied(),
        active ? on.maximum() - on.used() : 0,
        active,
        capacity.updatedAt(),
        stale,
        buyers,
        capacity.version());
  }
}
