package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.rules.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an application is done, and what is to do: by whom, and until when. */
@Schema(description = "What of an application is done, and what is to do")
public record ApplicationProgress(
    @Schema(description = "Steps done", examples = "2") long done,
    @Schema(description = "Steps to do", examples = "1") long toDo,
    @Schema(description = "The steps in their order") List<ProgressStep> steps) {

  /**
   * Of an application; that it is to be completed is a step once it was postponed.
   *
   * @param findings what its check has found
   * @param decideBy the day by which it is to be decided; null where the applicant is to act
   */
  static ApplicationProgress of(
      RegistrationApplication application, List<Finding> findings, LocalDate decideBy) {
    ApplicationStatus status = application.status();
    boolean waits = status == ApplicationStatus.NEEDS_COMPLETION;
    boolean passed = findings.stream().noneMatch(Finding::isError);
    boolean handedIn =
        findings.stream()
            .noneMatch(each -> each.reason() == RegistryRefusal.DOCUMENT_NOT_HANDED_IN);
    List<ProgressStep> steps = new ArrayList<>();
    steps.add(new ProgressStep(Step.SUBMIT, true, "PROVIDER", null));
    steps.add(new ProgressStep(Step.HAND_IN_DOCUMENTS, handedIn, "PROVIDER", null));
    steps.add(new ProgressStep(Step.PASS_CHECK, passed, "PROVIDER", null));
    if (waits || application.completedOn() != null) {
      steps.add(new ProgressStep(Step.COMPLETE, !waits, "PROVIDER", application.completeBy()));
    }
    steps.add(new ProgressStep(Step.DECIDE, !status.isOpen(), "REGISTRAR", decideBy));
    long done = steps.stream().filter(ProgressStep::done).count();
    return new ApplicationProgress(done, steps.size() - done, steps);
  }

  /** What is done on the way to a decision. */
  public enum Step {
    SUBMIT,
    /** Those that the guide asks for, also those without which it may be registered. */
    HAND_IN_DOCUMENTS,
    PASS_CHECK,
    COMPLETE,
    DECIDE
  }

  @Schema(description = "One step of the way")
  public record ProgressStep(
      @Schema(description = "Step", examples = "PASS_CHECK") Step step,
      @Schema(description = "Whether it is done", examples = "true") boolean done,
      @Schema(description = "Whose step it is", examples = "PROVIDER") String by,
      @Schema(
              description = "Until when; a time that this system assumes where no law was found",
              examples = "2021-09-01")
          LocalDate until) {}
}
