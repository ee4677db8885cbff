package lv.atbalsts.local.parts;

import java.net.URI;
import java.util.Map;

/** The token issuer, as a test or the launcher sees it. Roles are named in upper case. */
public interface Issuer {

  /** The {@code iss} of every token. */
  URI issuer();

  /** Where the public key is. */
  URI jwks();

  /** Where client credentials become a token. */
  URI tokenEndpoint();

  /**
   * A valid token.
   *
   * @param role e.g. MUNICIPALITY
   * @param owner ATVK code, project number or registration number; null for the national roles
   */
  String token(String role, String owner);

  /**
   * A well-signed token of the ministry with these claims instead of its own; null takes one away.
   * Times are seconds.
   */
  String with(Map<String, Object> claims);

  /** A token that ended an hour ago. */
  String expired(String role, String owner);

  /** A valid token meant for somebody else. */
  String forAudience(String audience, String role, String owner);

  /** A token with {@code alg: none}. */
  String unsigned(String role, String owner);

  /** A token that names the issuer's key but was signed by another. */
  String signedByAnotherKey(String role, String owner);
}
