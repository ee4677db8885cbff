package lv.atbalsts.assessment.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Holds a document against the published structures and value sets of FHIR R4; needs no network.
 */
public final class FhirValidator {

  private static final ca.uhn.fhir.validation.FhirValidator R4 = r4();

  private FhirValidator() {}

  /** Fails with every error that the standard finds in the resource. */
  public static void assertValid(String json) {
    assertEquals(List.of(), errors(json), json);
  }

  /** What the standard has against the resource, each with its place in it. */
  private static List<String> errors(String json) {
    return R4.validateWithResult(json).getMessages().stream()
        .filter(each -> each.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(each -> each.getLocationString() + ": " + each.getMessage())
        .toList();
  }

  private static ca.uhn.fhir.validation.FhirValidator r4() {
    FhirContext context = FhirContext.forR4Cached();
    ValidationSupportChain standard =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context));
    return context.newValidator().registerValidatorModule(new FhirInstanceValidator(standard));
  }
}
