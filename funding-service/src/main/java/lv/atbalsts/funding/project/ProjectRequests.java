package lv.atbalsts.funding.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What ends a project before its contract. */
interface ProjectRequests {

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
