/**
 * The parts Atbalsts runs on, on one machine and without containers: PostgreSQL, a Kafka broker and
 * a token issuer, all from Maven artefacts; and what every service's tests share: the Quarkus test
 * resource {@link lv.atbalsts.local.parts.Parts}, tokens and events for tests, the house rules and
 * the contract tests.
 *
 * <p>Nothing here is part of a production installation. Passwords and client secrets of this
 * package are public and guard nothing.
 */
package lv.atbalsts.local.parts;
