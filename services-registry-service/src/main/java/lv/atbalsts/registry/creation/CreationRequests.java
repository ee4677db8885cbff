package lv.atbalsts.registry.creation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about the creation of places. */
interface CreationRequests {

  @Schema(description = "Places of a line of the DI plan in force that are to be created")
  record PlanCreation(
      @NotNull
          @Schema(
              description = "Line of the plan",
              examples = "019a0000-0000-7000-8000-000000000007")
          UUID placesId,
      @NotNull
          @Min(1)
          @Max(100_000)
          @Schema(description = "How many places, in persons at a time", examples = "12")
          Integer places,
      @NotNull
          @Schema(
              description = "Day it is decided; the version in force on it has the places",
              examples = "2019-06-03")
          LocalDate plannedOn) {}

  @Schema(description = "The next step of the creation of places")
  record TakeStep(
      @NotNull @Schema(description = "The step", examples = "FINISHED") CreationStatus step,
      @Schema(
              description =
                  "Day of the step; of REGISTERED, if absent, the first day of the registration",
              examples = "2021-11-30")
          LocalDate takenOn,
      @Schema(
              description = "Registration of the service; required for REGISTERED, else absent",
              examples = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
      @Size(min = 1, max = 2000)
          @Schema(description = "Why; required for WITHDRAWN", examples = "Pašvaldība atteicās")
          String reason) {

    /** Each step says what belongs to it. */
    void check() {
      FieldErrors errors = new FieldErrors();
      boolean registers = step == CreationStatus.REGISTERED;
      if (registers && registrationId == null) {
        errors.add("/registrationId", RegistryRefusal.MISSING_FOR_THIS_STEP, step);
      }
      if (!registers && registrationId != null) {
        errors.add("/registrationId", RegistryRefusal.NOT_OF_THIS_STEP, step);
      }
      if (step == CreationStatus.WITHDRAWN && reason == null) {
        errors.add("/reason", RegistryRefusal.MISSING_FOR_THIS_STEP, step);
      }
      errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    }
  }

  @Schema(description = "The creation of places as it should have been written")
  record CorrectCreation(
      @NotNull
          @Valid
          @Schema(description = "Places and days; one that is left out takes its step back")
          CreationTerms creation,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why it is corrected", examples = "Nepareizs pabeigšanas datums")
          String reason) {}

  /** What the creation of places may be searched by; all conditions hold. */
  record CreationSearch(
      @QueryParam("placesId")
          @Parameter(
              description = "Line of a DI plan",
              example = "019a0000-0000-7000-8000-000000000007")
          UUID placesId,
      @QueryParam("planId")
          @Parameter(description = "DI plan", example = "019a0000-0000-7000-8000-000000000006")
          UUID planId,
      @QueryParam("projectNumber")
          @Parameter(
              description = "Number of the region's DI project",
              example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "ATVK code; also finds what is under its other codes",
              example = "0038000")
          String municipality,
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "Service type", example = "DAY_CARE_CENTRE")
          String serviceType,
      @QueryParam("status") @Parameter(description = "Only of this status", example = "FINISHED")
          CreationStatus status,
      @QueryParam("as-of")
          @Parameter(
              description =
                  "As they were on this day: those planned by then, with the steps taken by then; as they are if absent",
              example = "2021-12-31")
          LocalDate asOf) {}
}
