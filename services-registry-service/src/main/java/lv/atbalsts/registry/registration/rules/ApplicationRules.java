package lv.atbalsts.registry.registration.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.rules.Finding.Severity;

/**
 * What must hold of an application before it is registered, and what is worth asking about. The
 * applicant may ask at any time; the decision to register asks the same.
 */
public final class ApplicationRules {

  private ApplicationRules() {}

  /** Everything that is missing or wrong, in the order of the form. */
  public static List<Finding> check(ApplicationFacts facts) {
    List<Finding> all = new ArrayList<>();
    provider(all, facts);
    facts.fields().stream().map(ApplicationRules::field).forEach(all::add);
    service(all, facts);
    place(all, facts);
    documents(all, facts);
    return List.copyOf(all);
  }

  /** Who applies is recorded as a provider (MK 385 p.3, REG-06). */
  private static void provider(List<Finding> all, ApplicationFacts facts) {
    if (facts.provider() != null && !facts.isRecorded()) {
      all.add(Finding.error("/provider", RegistryRefusal.PROVIDER_NOT_RECORDED, facts.provider()));
    }
  }

  private static Finding field(FieldError wrong) {
    List<Object> values = Arrays.stream(wrong.arguments()).map(each -> (Object) each).toList();
    return new Finding(wrong.pointer(), Severity.ERROR, wrong.reason(), wrong.text(), values);
  }

  /** The lists of the register are open (GEN-05): what is not on them is asked about. */
  private static void service(List<Finding> all, ApplicationFacts facts) {
    if (facts.serviceType() != null
        && isRight(facts, "/service/serviceType")
        && !facts.isOfTheRegister()) {
      all.add(
          Finding.warning(
              "/service/serviceType",
              RegistryRefusal.SERVICE_TYPE_NOT_SEEN_IN_REGISTER,
              facts.serviceType()));
    }
    facts.unknownWords().keySet().stream()
        .sorted()
        .map(pointer -> Finding.warning(pointer, RegistryRefusal.WORD_NOT_ON_THE_LISTS))
        .forEach(all::add);
    if (!facts.hasContact() && isRight(facts, "/service/contacts")) {
      all.add(Finding.warning("/service/contacts", RegistryRefusal.NO_WAY_TO_REACH_IT));
    }
  }

  private static boolean isRight(ApplicationFacts facts, String pointer) {
    return facts.fields().stream().noneMatch(each -> each.pointer().equals(pointer));
  }

  /** One registration of a provider, service type and place at a time (REG-02 to REG-04). */
  private static void place(List<Finding> all, ApplicationFacts facts) {
    if (!facts.registered().isEmpty()) {
      all.add(
          Finding.error(
              "/service",
              RegistryRefusal.ALREADY_REGISTERED,
              facts.provider(),
              facts.serviceType(),
              facts.place(),
              String.join(", ", facts.registered())));
    }
    if (!facts.open().isEmpty()) {
      all.add(
          Finding.warning(
              "/service",
              RegistryRefusal.ANOTHER_APPLICATION_IS_OPEN,
              String.join(", ", facts.open())));
    }
  }

  private static void documents(List<Finding> all, ApplicationFacts facts) {
    facts.needed().stream()
        .filter(each -> !facts.handedIn().contains(each.kind()))
        .map(
            each ->
                new Finding(
                    "/documents/" + each.kind(),
                    each.isMandatory() ? Severity.ERROR : Severity.WARNING,
                    RegistryRefusal.DOCUMENT_NOT_HANDED_IN,
                    null,
                    List.of(each.kind(), each)))
        .forEach(all::add);
  }
}
