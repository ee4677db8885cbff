/**
 * Refusals that explain themselves: which rule, its legal source, the values compared, the way out;
 * in Latvian and English, as problem details (RFC 9457).
 */
package lv.atbalsts.kit.refusal;
