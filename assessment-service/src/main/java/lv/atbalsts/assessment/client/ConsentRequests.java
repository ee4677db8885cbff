package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of consents. */
public interface ConsentRequests {

  /** A consent (piekrišana): for what, given by whom, when, until when. */
  @Schema(description = "a consent: for what, given by whom, when, until when")
  record ConsentForm(
      @NotBlank
          @Known("consent-purposes")
          @Schema(
              description =
                  "PROGRAMME for taking part in a project, SHARE_WITH_MUNICIPALITY and SHARE_WITH_PROVIDER for showing the record; GET /classifiers/consent-purposes lists them",
              examples = "PROGRAMME")
          String purpose,
      @NotNull @Schema(description = "who gave it", examples = "PERSON") ConsentGiver givenBy,
      @NotNull @Schema(description = "the day it was given", examples = "2019-03-01")
          LocalDate givenOn,
      @Schema(
              description =
                  "the last day it holds; left out: until it is withdrawn, or whoever gave it speaks for the person no more",
              examples = "2023-12-31")
          LocalDate validUntil) {}

  /**
   * Who may consent: the person, or the legal representative (likumiskais pārstāvis): of a child,
   * or as guardian (aizgādnis) of an adult.
   */
  enum ConsentGiver {
    PERSON,
    LEGAL_REPRESENTATIVE
  }

  /** A consent is withdrawn. */
  @Schema(description = "a consent is withdrawn")
  record WithdrawConsent(
      @NotNull @Schema(description = "from this day on it does not hold", examples = "2021-06-30")
          LocalDate withdrawnOn) {}
}
