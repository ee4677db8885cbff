package lv.atbalsts.funding.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What ends a project before its contract. */
interface ProjectRequests {

  /** All contacts of a project, in place of those before. */
  @Schema(description = "All contacts of a project, in place of those before.")
  record ProjectContacts(
      @NotNull
          @Size(max = 20)
          @Schema(description = "Whom to reach about what; none: an empty list.")
          List<@NotNull @Valid ProjectContact> contacts) {}

  /** Which projects a list shows; all conditions hold. */
  record ProjectSearch(
      @QueryParam("measure") @Parameter(description = "Only of this measure.", example = "9.2.2.1")
          String measure,
      @QueryParam("round") @Parameter(description = "Only of this round.", example = "2")
          Integer round,
      @QueryParam("region")
          @Parameter(description = "Only of this planning region.", example = "Zemgale")
          String region,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description =
                  "Only those whose beneficiary is this municipality, has become it or was made of it"
                      + " (ATVK).",
              example = "0320200")
          String municipality,
      @QueryParam("status") @Parameter(description = "Only those there.", example = "CONTRACTED")
          ProjectStatus status,
      @QueryParam("as-of")
          @Parameter(
              description =
                  "Only those that had been submitted by this day and not rejected or withdrawn.",
              example = "2020-06-30")
          LocalDate asOf) {

    Where where(Territories territories) {
      Where where =
          Where.all()
              .equal("terms.measure", measure)
              .equal("terms.round", round)
              .equal("terms.region", region)
              .among("terms.municipality", municipality, territories::lineage)
              .equal("status", status)
              .notAfter("terms.submittedOn", asOf);
      return asOf == null ? where : where.and("endedOn is null or endedOn > :asOf", "asOf", asOf);
    }
  }

  /** A project is not chosen. */
  record RejectProject(
      @NotNull @Schema(description = "The day it was rejected.", examples = "2020-05-04")
          LocalDate rejectedOn,
      @NotBlank
          @Schema(
              description = "Why.",
              examples = "The round's money went to projects ranked higher.")
          String reason) {}

  /** A beneficiary takes its project back. */
  record WithdrawProject(
      @NotNull @Schema(description = "The day it was withdrawn.", examples = "2019-03-12")
          LocalDate withdrawnOn,
      @NotBlank
          @Schema(description = "Why.", examples = "The municipality will not build the places.")
          String reason) {}
}
