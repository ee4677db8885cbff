package lv.atbalsts.assessment.grant;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.kit.values.Reference;

/** What makes a grant that of one paper and of no other, however its number is written. */
final class GrantPaper {

  private GrantPaper() {}

  /** The enrolment, the service and its component, the decision and the days. */
  static String key(GrantView grant) {
    return Stream.of(
            grant.enrolmentId(),
            grant.serviceType(),
            grant.declared().component(),
            Reference.key(grant.decisionNumber()),
            grant.from(),
            grant.to())
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }
}
