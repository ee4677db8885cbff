package lv.atbalsts.kit.access;

/** Who may call, as the token's claim {@code role} says; and how far each sees. */
public enum Role {
  MUNICIPALITY(Sight.OWN, "municipality"),
  /** A municipality's IT system, which follows its change feed; no person signs in as it. */
  MUNICIPAL_SYSTEM(Sight.OWN, "municipality"),
  REGION(Sight.GROUP, "project"),
  ASSESSOR(Sight.GROUP, "project"),
  PROVIDER(Sight.OWN, "provider"),
  REGISTRAR(Sight.ALL, null),
  COUNCIL(Sight.ALL, null),
  CFLA(Sight.ALL, null),
  MINISTRY(Sight.ALL, null),
  AUDITOR(Sight.ALL, null),
  /** The service itself, taking in events; no token can claim it. */
  SYSTEM(Sight.ALL, null);

  /** Own rows; own rows and those of the group's members; every row. */
  enum Sight {
    OWN,
    GROUP,
    ALL
  }

  private final Sight sight;
  private final String ownerClaim;

  Role(Sight sight, String ownerClaim) {
    this.sight = sight;
    this.ownerClaim = ownerClaim;
  }

  Sight sight() {
    return sight;
  }

  /** The claim that names whose rows the caller sees, or null where it sees all. */
  String ownerClaim() {
    return ownerClaim;
  }
}
