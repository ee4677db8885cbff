package lv.atbalsts.funding.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What ends a project before its contract. */
interface ProjectRequests {

  /** All contacts of a project, in place of those before. */
  @Schema(description = "All contacts of a project, in place of those before.")
  record ProjectContacts(
      @NotNull
          @Size(max = 20)
          @Schema(description = "Whom to reach about what; none: an empty list.")
          List<@NotNull @Valid ProjectContact> contacts) {}

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
