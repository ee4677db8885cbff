package lv.atbalsts.funding.project;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to reach an office of whoever runs a project; no person is named. */
@Schema(description = "How to reach an office of whoever runs a project; no person is named.")
public record ProjectContact(
    @NotNull @Schema(description = "Which office.", examples = "MANAGER") ProjectOffice office,
    @NotBlank @Size(max = 50) @Schema(description = "Telephone.", examples = "+371 63027549")
        String phone,
    @NotBlank
        @Email
        @Size(max = 200)
        @Schema(description = "E-mail address.", examples = "projekts@example.lv")
        String email) {

  /** The office that answers. */
  @Schema(
      description =
          "The project's manager (projekta vadītājs), who keeps its accounts (grāmatvedība), or who"
              + " informs the public (publicitāte)")
  public enum ProjectOffice {
    MANAGER,
    ACCOUNTS,
    PUBLICITY
  }
}
