package lv.atbalsts.assessment.sharing;

import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Role;

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
