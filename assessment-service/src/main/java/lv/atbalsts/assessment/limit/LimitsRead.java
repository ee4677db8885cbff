package lv.atbalsts.assessment.limit;

import jakarta.transaction.TransactionScoped;
import java.util.List;
import lv.atbalsts.assessment.limit.rules.LimitRule;

/**
 * The limits as one transaction sees them, read once: an import asks for them with every row, and a
 * version that somebody adds meanwhile holds from the next transaction on.
 */
@TransactionScoped
class LimitsRead {

  private final LimitVersions versions;
  private List<LimitRule> rules;

  LimitsRead(LimitVersions versions) {
    this.versions = versions;
  }

  List<LimitRule> rules() {
    if (rules == null) {
      rules = versions.all().stream().map(LimitVersion::rule).toList();
    }
    return rules;
  }
}
