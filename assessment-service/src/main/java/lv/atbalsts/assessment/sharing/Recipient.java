package lv.atbalsts.assessment.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a record is shown. */
@Schema(description = "to whom a record is shown")
public record Recipient(
    @NotNull @Schema(description = "a municipality or a provider", examples = "PROVIDER")
        RecipientKind kind,
    @NotBlank
        @Size(max = 11)
        @Schema(
            description = "a municipality's ATVK code or a provider's registration number",
            examples = "90000054572")
        String code) {

  public Recipient {
    code = Reference.joined(code);
  }

  static Recipient of(Callers callers) {
    Caller caller = callers.current();
    return new Recipient(RecipientKind.of(caller), caller.owner());
  }

  boolean is(Caller caller) {
    return kind.is(caller) && Objects.equals(code, caller.owner());
  }

  /** Who may be shown a record. */
  public enum RecipientKind {
    MUNICIPALITY(Role.MUNICIPALITY),
    PROVIDER(Role.PROVIDER);

    private final Role role;

    RecipientKind(Role role) {
      this.role = role;
    }

    static RecipientKind of(Caller caller) {
      return caller.is(Role.PROVIDER) ? PROVIDER : MUNICIPALITY;
    }

    /** The purpose of the consent without which nothing is shared. */
    String consent() {
      return "SHARE_WITH_" + name();
    }

    boolean is(Caller caller) {
      return caller.is(role);
    }
  }
}
