/**
 * Starts the whole of Atbalsts on one machine: PostgreSQL, Kafka and the token issuer in this JVM,
 * the five services as processes of their own. Ends all of it again, also when it is killed itself.
 */
package lv.atbalsts.local.system;
