package lv.atbalsts.local.parts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who a token speaks for.
 *
 * @param role the claim {@code role}, e.g. MUNICIPALITY
 * @param owner whom the role is bound to: ATVK code, project number or registration number; of a
 *     national role the person, or null. A municipality's or region's person follows after a dash
 */
record Identity(String role, String owner) {

  /** The claim that names the owner, for the roles that have one. */
  private static final Map<String, String> OWNER_CLAIMS =
      Map.of(
          "MUNICIPALITY", "municipality",
          "MUNICIPAL_SYSTEM", "municipality",
          "REGION", "project",
          "ASSESSOR", "project",
          "PROVIDER", "provider");

  private static final java.util.Set<String> NATIONAL =
      java.util.Set.of("REGISTRAR", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR");

  /** A person, so that two people of one role can be told apart. */
  private static final String PERSON = "[a-z]{2,20}";

  /**
   * Reads {@code role}, {@code role-owner} or {@code role-person}, e.g. {@code cfla}, {@code
   * municipality-0001000}, {@code municipality-0001000-anna}, {@code cfla-anna}.
   */
  static Optional<Identity> ofClient(String clientId) {
    String[] parts = clientId.split("-", 2);
    String role = parts[0].toUpperCase(Locale.ROOT);
    if (!clientId.startsWith(parts[0].toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String owner = parts.length == 2 ? parts[1] : null;
    boolean known =
        NATIONAL.contains(role)
            ? owner == null || owner.matches(PERSON)
            : OWNER_CLAIMS.containsKey(role) && owner != null && !owner.isEmpty();
    return known ? Optional.of(new Identity(role, owner)) : Optional.empty();
  }

  String clientId() {
    String name = role.toLowerCase(Locale.ROOT);
    return owner == null ? name : name + "-" + owner;
  }

  Map<String, Object> claims() {
    Map<String, Object> claims = new HashMap<>(Map.of("role", role));
    if (owner != null && OWNER_CLAIMS.containsKey(role)) {
      claims.put(OWNER_CLAIMS.get(role), owner.replaceFirst("-" + PERSON + "$", ""));
    }
    return claims;
  }
}
