package lv.atbalsts.kit.access;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.atbalsts.kit.values.ProjectNumber;
import lv.atbalsts.kit.values.RegistrationNumber;

/** Who may call, as the token's claim {@code role} says; and how far each sees. */
public enum Role {
  MUNICIPALITY(Sight.OWN, "municipality", Owner.TERRITORY),
  /** A municipality's IT system, which follows its change feed; no person signs in as it. */
  MUNICIPAL_SYSTEM(Sight.OWN, "municipality", Owner.TERRITORY),
  REGION(Sight.GROUP, "project", Owner.PROJECT),
  ASSESSOR(Sight.GROUP, "project", Owner.PROJECT),
  PROVIDER(Sight.OWN, "provider", Owner.PROVIDER),
  REGISTRAR(Sight.ALL, null, Owner.NOBODY),
  COUNCIL(Sight.ALL, null, Owner.NOBODY),
  CFLA(Sight.ALL, null, Owner.NOBODY),
  MINISTRY(Sight.ALL, null, Owner.NOBODY),
  AUDITOR(Sight.ALL, null, Owner.NOBODY),
  /** The service itself, taking in events; no token can claim it. */
  SYSTEM(Sight.ALL, null, Owner.NOBODY);

  /** Own rows; own rows and those of the group's members; every row. */
  enum Sight {
    OWN,
    GROUP,
    ALL
  }

  /** What an owner is, and in which form it is written: no role acts with another's. */
  enum Owner {
    /** A territory of the classifier (ATVK). */
    TERRITORY(matches("[0-9]{7}")),
    /** A project by its number, such as 9.2.2.1./15/I/001. */
    PROJECT(matches(ProjectNumber.FORM)),
    /** A provider by its registration number. */
    PROVIDER(RegistrationNumber::valid),
    NOBODY(each -> false);

    private final Predicate<String> form;

    Owner(Predicate<String> form) {
      this.form = form;
    }

    boolean isWrittenAs(String owner) {
      return owner != null && form.test(owner);
    }

    private static Predicate<String> matches(String form) {
      return Pattern.compile(form).asMatchPredicate();
    }
  }

  private final Sight sight;
  private final String ownerClaim;
  private final Owner owner;

  Role(Sight sight, String ownerClaim, Owner owner) {
    this.sight = sight;
    this.ownerClaim = ownerClaim;
    this.owner = owner;
  }

  Sight sight() {
    return sight;
  }

  /** The claim that names whose rows the caller sees, or null where it sees all. */
  String ownerClaim() {
    return ownerClaim;
  }

  /** What the caller's owner is. */
  Owner owner() {
    return owner;
  }
}
