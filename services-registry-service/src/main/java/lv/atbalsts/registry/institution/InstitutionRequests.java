package lv.atbalsts.registry.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.institution.InstitutionTerms.InstitutionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about institutions and branches; to record one takes its terms. */
interface InstitutionRequests {

  @Schema(description = "The plan by which a branch is closed")
  record PlanClosure(
      @NotNull
          @Schema(description = "Whether the programme supports the closure", examples = "true")
          Boolean supportedForClosure,
      @NotNull @Schema(description = "Day it is to be closed", examples = "2023-12-31")
          LocalDate plannedClosureOn) {}

  @Schema(description = "The closure of a branch")
  record CloseBranch(
      @NotNull @Schema(description = "Day it was closed", examples = "2021-12-31")
          LocalDate closedOn) {}

  /** An institution as it should have been written, or as it is called from now on. */
  @Schema(description = "An institution corrected or renamed; its kind stays")
  record CorrectInstitution(
      @NotBlank @Size(max = 300) @Schema(description = "Name", examples = "VSAC \"Zemgale\"")
          String name,
      @NotBlank @Schema(description = "Municipality of its seat (ATVK code)", examples = "0110000")
          String municipality,
      @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Mainīts nosaukums")
          String reason) {}

  /** A branch as it should have been written. */
  @Schema(description = "A branch corrected; a day that is left out takes its step back")
  record CorrectBranch(
      @NotBlank @Size(max = 300) @Schema(description = "Name", examples = "Filiāle \"Ziedkalne\"")
          String name,
      @NotBlank @Schema(description = "Municipality it stands in (ATVK code)", examples = "0110000")
          String municipality,
      @NotNull
          @Schema(description = "Whether the programme supports its closure", examples = "true")
          Boolean supportedForClosure,
      @Schema(
              description = "Day it is to be closed; missing where no closure is planned",
              examples = "2023-12-31")
          LocalDate plannedClosureOn,
      @Schema(description = "Day it was closed; missing where it is not", examples = "2021-12-31")
          LocalDate closedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Slēgšanas diena ierakstīta kļūdaini")
          String reason) {}

  /** A reorganisation plan with a step done, put off or added, or put right. */
  @Schema(description = "A reorganisation plan as it is from now on")
  record ChangeReorganisation(
      @NotNull @Valid @Schema(description = "The plan with all of its steps")
          ReorganisationTerms plan,
      @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Pirmais solis izpildīts")
          String reason) {}

  /** What institutions may be searched by; all conditions hold. */
  record InstitutionSearch(
      @QueryParam("kind") @Parameter(description = "Only of this kind", example = "VSAC")
          InstitutionKind kind,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "ATVK code of the seat; also finds its former codes",
              example = "0110000")
          String municipality) {}
}
